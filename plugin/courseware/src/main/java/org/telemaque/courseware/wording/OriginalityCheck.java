package org.telemaque.courseware.wording;

import java.util.List;
import java.util.Set;
import org.telemaque.courseware.pack.Check;
import org.telemaque.courseware.pack.Defect.Spot;
import org.telemaque.courseware.pack.Draft;
import org.telemaque.courseware.pack.Findings;
import org.telemaque.courseware.pack.Hashes;
import org.telemaque.courseware.pack.Rule;

/** E30: no run of eight words is taken from a source; the sources themselves are known by hashes only. */
final class OriginalityCheck implements Check {

    private static final int RUN = 8;

    @Override
    public void check(Draft draft, Findings findings) {
        Set<String> runs = draft.seeds().runs();
        if (runs.isEmpty()) {
            return;
        }
        draft.pages()
                .tables()
                .forEach(table -> table.entries()
                        .values()
                        .forEach(entry -> look(entry.text(), table.spot(entry), runs, findings)));
        draft.pages().proses().forEach(prose -> {
            List<String> lines = prose.body().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                look(lines.get(i), prose.spot(i), runs, findings);
            }
        });
    }

    private static void look(String text, Spot spot, Set<String> runs, Findings findings) {
        List<String> words = Words.list(text);
        for (int i = 0; i + RUN <= words.size(); i++) {
            String run = String.join(" ", words.subList(i, i + RUN));
            if (runs.contains(Hashes.shortened(run))) {
                findings.add(
                        Rule.E30,
                        spot,
                        "Huit mots de suite viennent d’une source : « " + run + " ».",
                        "Eight words in a row come from a source: “" + run + "”.");
            }
        }
    }
}
