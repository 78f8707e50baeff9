package org.telemaque.tool.workshop.telling;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telemaque.tool.foundation.web.Language;
import org.telemaque.tool.foundation.web.Words;
import org.telemaque.tool.workshop.telling.Facts.Fact;
import org.telemaque.xapi.statement.Activity;
import org.telemaque.xapi.statement.Result;
import org.telemaque.xapi.statement.Statement;
import org.telemaque.xapi.statement.Verb;
import org.telemaque.xapi.value.Extensions;
import org.telemaque.xapi.value.Iri;
import org.telemaque.xapi.value.IsoDuration;
import org.telemaque.xapi.value.LanguageMap;
import org.telemaque.xapi.value.Score;

class SentencesTest {
    private static final Set<String> TRIED = new HashSet<>();

    private static String french(Statement statement) {
        return new Sentences(Sample.terms(), Words.in(Language.FRENCH))
                .of(Sample.said(statement))
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }

    private static String english(Statement statement) {
        return new Sentences(Sample.terms(), Words.in(Language.ENGLISH)).of(Sample.said(statement));
    }

    @Test
    void saysWhoByCodeDidWhat() {
        assertThat(french(Sample.started())).isEqualTo("P-1A2B3C4D a commencé « Fondations du mentorat ».");
        assertThat(english(Sample.started())).isEqualTo("P-1A2B3C4D started “Foundations of mentoring”.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            initialized | course/fondations | a commencé « Fondations du mentorat » | started “Foundations of mentoring”
            progressed | course/fondations | a avancé dans « Fondations du mentorat » | moved on in “Foundations of mentoring”
            answered | item/evalue | a répondu à « Le mentor évalue » | answered “The mentor appraises”
            completed | scenario/trois | a terminé « Trois annulations » | completed “Three cancellations”
            passed | quiz/mythes | a réussi « Mythes et réalités » | passed “Myths and realities”
            failed | quiz/mythes | n’a pas encore réussi « Mythes et réalités » | has not yet passed “Myths and realities”
            experienced | course/fondations | a parcouru « Fondations du mentorat » | went through “Foundations of mentoring”
            registered | path/socle | a reçu à suivre « Mentor — socle commun » | was assigned “Mentor — common core”
            satisfied | path/socle | a franchi le jalon « Mentor — socle commun » | reached the milestone “Mentor — common core”
            withdrawn | path/socle | n’a plus à suivre « Mentor — socle commun » | is no longer assigned “Mentor — common core”
            attested | path/socle | a obtenu l’attestation de « Mentor — socle commun » | earned the completion certificate of “Mentor — common core”
            revoked | path/socle | a vu annuler « Mentor — socle commun » | lost “Mentor — common core”
            observed | path/socle | a été observé·e avec « Mentor — socle commun » | was observed with “Mentor — common core”
            """)
    void saysEveryWordThatTheHouseRecords(String word, String about, String french, String english) {
        Statement statement = Sample.statement(Sample.ADA, word, about);
        assertThat(french(statement)).isEqualTo("P-1A2B3C4D " + french + ".");
        assertThat(english(statement)).isEqualTo("P-1A2B3C4D " + english + ".");
        TRIED.add(word);
    }

    @AfterAll
    static void everyWordWasTried() {
        assertThat(TRIED).containsExactlyInAnyOrderElementsOf(Terms.VERBS);
    }

    @Test
    void saysWhatCameOfAnAnswer() {
        assertThat(french(Sample.answered())).isEqualTo("P-1A2B3C4D a répondu à « Le mentor évalue » : réponse juste.");
        assertThat(english(Sample.confident()))
                .isEqualTo("Somebody answered “The mentor appraises”: right answer, without any doubt.");
    }

    @Test
    void saysADecisionOfNobody() {
        assertThat(french(Sample.decided()))
                .isEqualTo("Quelqu’un a pris une décision dans la scène « Le message » : décision n° 2.");
    }

    @Test
    void saysTheDebriefByTheScenariosTitle() {
        assertThat(english(Sample.statement(Sample.BEN, "experienced", "scenario/trois/debrief")))
                .isEqualTo("P-5E6F7A8B read the debrief of “Three cancellations”.");
    }

    @Test
    void saysScoreTimeProgressAndLastDay() {
        Statement passed = Sample.statement(Sample.ADA, "passed", "quiz/mythes")
                .withResult(Result.empty().withScore(Score.scaled(new BigDecimal("0.8333"))));
        assertThat(french(passed)).endsWith("« Mythes et réalités » : 83 %.");
        Statement done = Sample.statement(Sample.ADA, "completed", "course/fondations")
                .withResult(Result.empty().withDuration(IsoDuration.of(Duration.ofSeconds(700))));
        assertThat(english(done)).endsWith("completed “Foundations of mentoring”: in 12 minutes.");
        Statement progressed = Sample.statement(Sample.ADA, "progressed", "course/fondations")
                .withResult(Result.empty()
                        .withExtensions(Extensions.of(
                                Iri.of("https://w3id.org/xapi/cmi5/result/extensions/progress"),
                                Json.createValue(40))));
        assertThat(english(progressed)).endsWith(": 40%.");
        Statement assigned = Sample.with(
                Sample.statement(Sample.ADA, "registered", "path/socle"), "due", Json.createValue("2026-12-24"));
        assertThat(english(assigned))
                .isEqualTo(
                        "P-1A2B3C4D was assigned “Mentor — common core”: to be finished by the end of 24 December 2026.");
    }

    @Test
    void saysAForeignVerbInItsOwnWords() {
        Statement foreign = Statement.of(
                        Sample.terms().actor(Sample.ADA),
                        new Verb(Iri.of("http://example.com/verbs/waved"), LanguageMap.of("en", "waved at")),
                        Activity.of(Iri.of("http://example.com/things/flag/")))
                .withId(Sample.BEN);
        assertThat(english(foreign)).isEqualTo("P-1A2B3C4D waved at “flag”.");
    }

    @Test
    void tellsEveryFactAndTheCompetenciesByTheirTitles() {
        Facts facts = new Facts(Sample.terms(), Words.in(Language.ENGLISH));
        assertThat(facts.full(Sample.said(Sample.decided())))
                .contains(new Fact("Choice", "appeler"), new Fact("Points", "Keep the stance 2"));
        assertThat(facts.full(Sample.said(Sample.ended())))
                .contains(new Fact("Index per competency, in percent", "Keep the stance 60"));
        assertThat(facts.competencies(Sample.said(Sample.answered()))).containsExactly("Keep the stance");
    }
}
