package org.telemaque.courseware.framework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.telemaque.courseware.SmallPack;
import org.telemaque.courseware.text.Language;

class FrameworkPromisesTest {

    private static final Framework FRAMEWORK =
            new SmallPack().pack().library().frameworks().get("mentor");

    @Test
    void competenciesKeepTheOrderOfTheirFile() {
        assertThat(FRAMEWORK.competencies().keySet()).containsExactly("ecoute", "relation");
    }

    @Test
    void levelsAreNumberedFrom1InTheOrderOfTheirFile() {
        assertThat(FRAMEWORK.level(1))
                .hasValueSatisfying(level -> assertThat(level.slug()).isEqualTo("un"));
        assertThat(FRAMEWORK.level(4))
                .hasValueSatisfying(level -> assertThat(level.slug()).isEqualTo("quatre"));
        assertThat(FRAMEWORK.level(0)).isEmpty();
    }

    @Test
    void everyCompetencyShowsTwoSignsPerLevel() {
        assertThat(FRAMEWORK.competencies().values())
                .allSatisfy(competency -> assertThat(FRAMEWORK.levels())
                        .allSatisfy(level -> assertThat(competency.signs(level, Language.ENGLISH))
                                .hasSize(2)));
    }
}
