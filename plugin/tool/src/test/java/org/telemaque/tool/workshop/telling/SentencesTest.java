package org.telemaque.tool.workshop.telling;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
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
