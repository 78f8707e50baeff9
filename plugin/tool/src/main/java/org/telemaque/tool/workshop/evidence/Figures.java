package org.telemaque.tool.workshop.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What may be shown of a survey in a course: always of whole groups of five, so that nobody's answers are the difference
 * between what was shown yesterday and what is shown today.
 *
 * @param people how many answered of whom something is shown; 0 while there are too few
 * @param said what they answered by question, sorted, so that its order tells nothing
 */
public record Figures(int people, Map<String, List<String>> said) {

    /** So many answers come into sight together. */
    public static final int STEP = 5;

    /** Keeps its own copy. */
    public Figures {
        said = Map.copyOf(said);
    }

    /** Whether anything may be shown. */
    public boolean open() {
        return people > 0;
    }

    /** How often each of these was answered to a question. */
    public Map<String, Integer> counts(String question, List<String> offered) {
        List<String> answers = said.getOrDefault(question, List.of());
        Map<String, Integer> counts = new LinkedHashMap<>();
        offered.forEach(one ->
                counts.put(one, (int) answers.stream().filter(one::equals).count()));
        return counts;
    }

    /** Of how many answers something may be shown: whole steps, and none below what the survey asks for. */
    static int shown(int filled, int shownFrom) {
        int whole = filled / STEP * STEP;
        return whole >= shownFrom ? whole : 0;
    }
}
