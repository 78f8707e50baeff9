package org.telemaque.courseware.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.telemaque.courseware.SmallPack;
import org.telemaque.courseware.pack.Defect;
import org.telemaque.courseware.pack.Hashes;
import org.telemaque.courseware.pack.Rule;

class WordingPromisesTest {

    private static final String BODY = "courses/debut/lessons/un/body.fr.md";

    @Test
    void theSourceLanguageSaysEverythingThatAPageNeeds() {
        SmallPack pack = new SmallPack();
        for (String file : List.copyOf(pack.files().keySet())) {
            if (file.endsWith("strings.fr.yaml") && !file.contains("/media/")) {
                String key = pack.files().get(file).split(":", 2)[0];
                List<Defect> defects = new SmallPack()
                        .change(file, text -> text.substring(text.indexOf('\n') + 1))
                        .read()
                        .defects();
                assertThat(defects)
                        .as(file + " without " + key)
                        .anyMatch(defect -> defect.rule() == Rule.E21 || defect.rule() == Rule.E15);
            }
        }
    }

    @Test
    void aTranslationOfFrenchThatHasChangedIsCalledOutdated() {
        SmallPack pack = new SmallPack().change("quizzes/tout/strings.fr.yaml", "Lisez.", "Relisez.");
        assertThat(pack.defects(Rule.W22))
                .singleElement()
                .satisfies(defect -> assertThat(defect.spot()).hasToString("quizzes/tout/strings.en.yaml:1"));
    }

    @Test
    void claimsGiveNothingAwayByNumberLengthAbsoluteWordsOrNegations() {
        String file = "items/fable.strings.fr.yaml";
        String claim = "Écouter, c’est se taire.";
        assertThat(new SmallPack().change(file, claim, "Tous se taisent.").defects(Rule.W18))
                .hasSize(1);
        assertThat(new SmallPack().change(file, claim, "Surtout écouter.").defects(Rule.W18))
                .isEmpty();
        assertThat(new SmallPack()
                        .change(file, claim, "Il n’est pas sans talent.")
                        .defects(Rule.W19))
                .hasSize(1);
        assertThat(new SmallPack().change(file, claim, "Il n’a pas parlé.").defects(Rule.W19))
                .isEmpty();
    }

    @Test
    void aLessonThatStatesOtherMinutesThanItsWordsAndQuestionsTakeIsReported() {
        String file = "courses/debut/lessons/un/lesson.yaml";
        assertThat(new SmallPack().defects(Rule.W32)).isEmpty();
        assertThat(new SmallPack().change(file, "minutes: 3", "minutes: 25").defects(Rule.W32))
                .singleElement()
                .satisfies(defect -> assertThat(defect.spot().file()).isEqualTo(file));
        assertThat(new SmallPack()
                        .change(BODY, "Essayez.", "Essayez encore. ".repeat(600))
                        .defects(Rule.W32))
                .hasSize(1);
    }

    @Test
    void aLongSentenceIsReportedWithItsFileAndLine() {
        SmallPack pack = new SmallPack()
                .change(BODY, "Essayez.", "Court.\nUn " + "mot ".repeat(30).strip() + ".");
        assertThat(pack.defects(Rule.W24)).singleElement().satisfies(defect -> {
            assertThat(defect.spot()).hasToString(BODY + ":20");
            assertThat(defect.sentence().french()).isEqualTo("Une phrase de 31 mots.");
        });
    }

    @Test
    void eightWordsInARowFromASourceAreFoundAlthoughNoSourceIsKept() {
        String run = "le mentor écoute avant de donner son avis";
        SmallPack pack = new SmallPack()
                .put("seeds/runs.sha256", Hashes.shortened(run) + "\n")
                .change(BODY, "Essayez.", "Ici, LE mentor écoute — avant de donner son avis !");
        assertThat(pack.defects(Rule.E30))
                .singleElement()
                .satisfies(defect -> assertThat(defect.sentence().english()).contains(run));
        assertThat(new SmallPack()
                        .put("seeds/runs.sha256", Hashes.shortened(run) + "\n")
                        .change(BODY, "Essayez.", "Le mentor écoute avant de donner un avis.")
                        .defects(Rule.E30))
                .isEmpty();
    }
}
