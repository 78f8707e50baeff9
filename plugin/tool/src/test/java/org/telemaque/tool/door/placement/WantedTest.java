package org.telemaque.tool.door.placement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WantedTest {
    private static final Offer LISTENING = new Offer(
            "course/ecoute-feedback",
            "course",
            "Écouter, questionner",
            "Dire en retour.",
            60,
            List.of("ecoute"),
            List.of("fr"));
    private static final Offer SILENCE = new Offer(
            "scenario/le-silence",
            "scenario",
            "Le silence",
            "Vous attendez.",
            15,
            List.of("relation"),
            List.of("fr", "en"));
    private static final Offer PATH =
            new Offer("path/mentor-socle", "path", "Socle commun", "", 0, List.of("posture"), List.of("fr", "en"));

    private static Wanted wanted(Map<String, String> typed, String... chosen) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        typed.forEach(form::add);
        form.put("item", List.of(chosen));
        return Wanted.read(form);
    }

    @Test
    void nothingWantedShowsEverything() {
        assertThat(List.of(LISTENING, SILENCE, PATH)).allMatch(Wanted.nothing()::shows);
    }

    @Test
    void wordsAreFoundWithoutTheirAccentsAndCapitals() {
        assertThat(wanted(Map.of("q", "ecouter")).shows(LISTENING)).isTrue();
        assertThat(wanted(Map.of("q", "ATTENDEZ")).shows(SILENCE)).isTrue();
        assertThat(wanted(Map.of("q", "ecouter")).shows(SILENCE)).isFalse();
    }

    @Test
    void kindCompetencyAndLengthNarrowTheList() {
        assertThat(wanted(Map.of("kind", "scenario")).shows(LISTENING)).isFalse();
        assertThat(wanted(Map.of("competency", "ecoute")).shows(SILENCE)).isFalse();
        assertThat(wanted(Map.of("longest", "30")).shows(LISTENING)).isFalse();
        assertThat(wanted(Map.of("longest", "30")).shows(SILENCE)).isTrue();
        assertThat(wanted(Map.of("longest", "30")).shows(PATH)).isFalse();
    }

    @Test
    void whatIsNotWrittenInALanguageIsNotOfferedInIt() {
        assertThat(wanted(Map.of("language", "en")).shows(LISTENING)).isFalse();
        assertThat(wanted(Map.of("language", "en")).shows(SILENCE)).isTrue();
        assertThat(wanted(Map.of("language", "fr")).shows(LISTENING)).isTrue();
        assertThat(wanted(Map.of("language", "xx", "titles", "xx")).shows(LISTENING))
                .isTrue();
    }

    @Test
    void whatWasChosenStaysChosenWhileOneSearches() {
        assertThat(wanted(Map.of("q", "ecouter"), "scenario/le-silence").shows(SILENCE))
                .isTrue();
    }

    @Test
    void whatMakesNoSenseIsAsIfItWereNotThere() {
        Wanted odd = wanted(Map.of("longest", "-3 or so", "q", "x".repeat(5000)));
        assertThat(odd.longest()).isZero();
        assertThat(odd.query()).hasSize(100);
    }
}
