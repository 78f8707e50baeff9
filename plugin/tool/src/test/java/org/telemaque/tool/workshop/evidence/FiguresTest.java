package org.telemaque.tool.workshop.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void nothingIsShownBelowFiveAndBelowWhatTheSurveyAsks() {
        assertThat(Figures.shown(4, 1)).isZero();
        assertThat(Figures.shown(5, 1)).isEqualTo(5);
        assertThat(Figures.shown(9, 5)).isEqualTo(5);
        assertThat(Figures.shown(9, 8)).isZero();
        assertThat(Figures.shown(10, 8)).isEqualTo(10);
    }

    @Test
    void everythingThatIsOfferedIsCountedAndNothingElse() {
        var figures = new Figures(5, Map.of("utile", List.of("oui", "oui", "retired")));
        assertThat(figures.counts("utile", List.of("non", "oui")))
                .containsExactly(Map.entry("non", 0), Map.entry("oui", 2));
        assertThat(figures.counts("other", List.of("non"))).containsExactly(Map.entry("non", 0));
        assertThat(new Figures(0, Map.of()).open()).isFalse();
    }
}
