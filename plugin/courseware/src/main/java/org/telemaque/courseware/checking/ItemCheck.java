package org.telemaque.courseware.checking;

import java.util.List;
import org.telemaque.courseware.pack.Check;
import org.telemaque.courseware.pack.Defect.Spot;
import org.telemaque.courseware.pack.Draft;
import org.telemaque.courseware.pack.Files;
import org.telemaque.courseware.pack.Findings;
import org.telemaque.courseware.pack.Rule;
import org.telemaque.courseware.quiz.Question;
import org.telemaque.courseware.text.Language;

/** E15: every question says where it comes from and why its answer is right. */
final class ItemCheck implements Check {

    @Override
    public void check(Draft draft, Findings findings) {
        for (Question question : draft.pack().contents().questions().values()) {
            if (question.item().about().seeds().isEmpty()) {
                Spot spot = draft.pages().lines().spot(Files.of(question));
                findings.add(Rule.E15, spot, "Aucune source (« seeds »).", "No source (“seeds”).");
            }
            reasons(question).stream()
                    .filter(key -> !question.texts().has(key, Language.FRENCH))
                    .forEach(key -> missing(question, key, findings));
        }
    }

    private static void missing(Question question, String key, Findings findings) {
        findings.add(
                Rule.E15,
                new Spot(Files.base(question) + "strings.fr.yaml", 0),
                "Il manque l’explication « " + key + " ».",
                "The explanation “" + key + "” is missing.");
    }

    private static List<String> reasons(Question question) {
        return question instanceof Question.MythQuestion ? List.of("tempting", "so", "instead") : List.of("so");
    }
}
