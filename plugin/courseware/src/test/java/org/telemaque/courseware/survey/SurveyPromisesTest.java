package org.telemaque.courseware.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.telemaque.courseware.SmallPack;
import org.telemaque.courseware.text.Language;

class SurveyPromisesTest {

    private static final Survey SURVEY = new SmallPack().pack().survey("retour").orElseThrow();
    private static final Checklist LIST =
            new SmallPack().pack().checklist("seance").orElseThrow();

    @Test
    void aSurveyNamesWhatIsLeftOutAndWhatWasNotOffered() {
        assertThat(SURVEY.wrong(Map.of("ose", List.of("oui")))).isEmpty();
        assertThat(SURVEY.wrong(Map.of())).containsExactly("ose");
        assertThat(SURVEY.wrong(Map.of("ose", List.of("peut-etre"), "mots", List.of("Merci"))))
                .containsExactly("ose");
        assertThat(SURVEY.wrong(Map.of("ose", List.of("oui", "non")))).containsExactly("ose");
        assertThat(SURVEY.wrong(Map.of("ose", List.of("oui"), "quand", List.of("matin", "soir"))))
                .isEmpty();
        assertThat(SURVEY.wrong(Map.of("ose", List.of("oui"), "quand", List.of("midi"))))
                .containsExactly("quand");
        assertThat(SURVEY.words(SURVEY.questions().get(0), Language.FRENCH).words())
                .isEqualTo("Osez-vous ?");
    }

    @Test
    void answersAreShownFromTheNumberThatTheSurveyAsksNeverBefore() {
        assertThat(SURVEY.shows(4)).isFalse();
        assertThat(SURVEY.shows(5)).isTrue();
    }

    @Property
    void aChecklistIsAcceptedWithEnoughCriteriaAndEveryKeyOne(@ForAll @Size(3) List<Boolean> met) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < met.size(); i++) {
            given.put(LIST.criteria().get(i).name(), met.get(i) ? "net" : "partiel");
        }
        boolean enough = met.stream().filter(Boolean::booleanValue).count() >= 2;
        assertThat(LIST.accepts(given)).isEqualTo(enough && met.get(0));
    }

    @Test
    void aGradeCountsFromTheOneThatIsAskedUpwards() {
        assertThat(LIST.accepts(Map.of("parole", "net", "action", "exemplaire")))
                .isTrue();
        assertThat(LIST.accepts(Map.of("parole", "net", "action", "partiel"))).isFalse();
        assertThat(LIST.accepts(Map.of("parole", "net", "action", "parfait"))).isFalse();
        assertThat(LIST.words(LIST.criteria().get(0), Language.FRENCH).words()).isEqualTo("Chacun parle.");
    }
}
