package org.telemaque.tool.door.training;

import java.util.ArrayList;
import java.util.List;
import org.telemaque.tool.foundation.web.Words;
import org.telemaque.tool.workshop.certification.Assigning;

/**
 * What came of assigning a path.
 *
 * @param path its title
 * @param people how many have it now who had not
 * @param already how many had it before
 */
record Outcome(String path, int people, int already) {

    static Outcome of(Assigning.Assigned assigned, String path) {
        return new Outcome(path, assigned.people().size(), assigned.already().size());
    }

    /** Says it; what did not happen is left out. */
    List<String> sentences(Words words) {
        List<String> sentences = new ArrayList<>();
        if (people > 0) {
            sentences.add(words.count("training.assigned", people, path));
        }
        if (already > 0) {
            sentences.add(words.count("training.already", already, path));
        }
        return List.copyOf(sentences);
    }
}
