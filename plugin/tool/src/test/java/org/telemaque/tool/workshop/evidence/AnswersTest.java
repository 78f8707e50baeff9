package org.telemaque.tool.workshop.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final Answers SOME =
            new Answers(Map.of("aide", List.of("pair", "referent"), "mots", List.of("« Ah »\n\"oui\"")));

    @Test
    void whatIsKeptIsReadAgainAsItWas() {
        assertThat(Answers.read(SOME.text())).isEqualTo(SOME);
        assertThat(Answers.read(Answers.NONE.text())).isEqualTo(Answers.NONE);
    }

    @Test
    void anAnswerThatIsEmptiedIsForgottenAndTheOthersStay() {
        Answers later = SOME.with(Map.of("mots", List.of(" ")));
        assertThat(later.to("mots")).isEmpty();
        assertThat(later.to("aide")).containsExactly("pair", "referent");
        assertThat(later.one("aide")).isEqualTo("pair");
    }

    @Test
    void whatIsSaidTwiceToOneQuestionCountsOnce() {
        var repeated = new Answers(Map.of("aide", List.of("pair", "referent", "pair", "pair")));
        assertThat(repeated.to("aide")).containsExactly("pair", "referent");
    }

    @Test
    void whatWasNotAskedIsNotKeptAndNothingIsKeptWithoutEnd() {
        assertThat(SOME.only(List.of("aide")).given()).containsOnlyKeys("aide");
        var endless = new Answers(Map.of("mots", List.of("x".repeat(Answers.LONGEST + 9))));
        assertThat(endless.one("mots")).hasSize(Answers.LONGEST);
    }
}
