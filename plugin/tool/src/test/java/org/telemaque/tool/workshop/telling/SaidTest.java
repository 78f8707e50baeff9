package org.telemaque.tool.workshop.telling;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.telemaque.xapi.statement.Agent;
import org.telemaque.xapi.statement.Context;
import org.telemaque.xapi.statement.Statement;
import org.telemaque.xapi.statement.Verb;
import org.telemaque.xapi.store.Recorded;
import org.telemaque.xapi.value.Iri;

class SaidTest {
    static List<Statement> sensitive() {
        Statement plain = Sample.answered();
        Stream<Statement> extended = Stream.of(
                        "confidence", "self-marked", "depth", "state", "points", "regret", "ending", "index")
                .map(name -> Sample.with(plain, name, JsonValue.TRUE));
        Stream<Statement> whole = Stream.of(
                Sample.confident(),
                Sample.decided(),
                Sample.ended(),
                Sample.statement(Sample.ADA, "answered", "scenario/trois/node/message"));
        return Stream.concat(extended, whole).toList();
    }

    @ParameterizedTest
    @MethodSource("sensitive")
    void aDecisionAConfidenceOrASelfMarkedAnswerShowsNobody(Statement statement) {
        Said said = Sample.said(statement);
        assertThat(said.sensitive()).isTrue();
        assertThat(said.code()).isEmpty();
        assertThat(said.json(Sample.PARIS).toString())
                .doesNotContain(Sample.ADA.toString())
                .doesNotContain(Sample.ATTEMPT.toString())
                .contains("masked");
    }

    @ParameterizedTest
    @MethodSource("sensitive")
    void aSensitiveRecordTellsTheDayButNeitherTheTimeNorTheLanguage(Statement statement) {
        Context context = statement.context().orElseThrow();
        Said said = Sample.said(statement.withContext(context.withLanguage("fr").withPlatform("Acme")));
        assertThat(said.json(Sample.PARIS).getString("timestamp")).isEqualTo("2026-11-21T00:00:00+01:00");
        assertThat(said.json(Sample.PARIS).getString("stored")).isEqualTo("2026-11-21T00:00:00+01:00");
        assertThat(said.json(Sample.PARIS).toString()).doesNotContain("12:00", "\"language\"", "Acme");
    }

    @Test
    void aSensitiveRecordStandsInNoOrderAmongTheOthersOfItsDay() {
        UUID first = new UUID(0x4000, 0x8000000000000001L);
        UUID second = new UUID(0x4000, 0x8000000000000002L);
        List<Said> day = List.of(
                Sample.said(Sample.decided().withId(second)),
                Sample.said(Sample.started()),
                Sample.said(Sample.confident().withId(first)),
                Sample.said(Sample.answered()));
        assertThat(Said.untied(day, Sample.PARIS))
                .extracting(Said::id)
                .containsExactly(day.get(1).id(), day.get(3).id(), first, second);
    }

    @Test
    void isSensitiveUnderAnotherNamespaceToo() {
        JsonObject foreign = Json.createObjectBuilder(
                        Sample.recorded(Sample.answered()).json())
                .add(
                        "result",
                        Json.createObjectBuilder()
                                .add(
                                        "extensions",
                                        Json.createObjectBuilder().add("https://old.example/extension/confidence", 1)))
                .build();
        assertThat(Said.of(new Recorded(foreign), Sample.terms()).orElseThrow().sensitive())
                .isTrue();
    }

    @Test
    void aPlainRecordShowsTheCodeOfItsPersonAndNoMore() {
        Said said = Sample.said(Sample.started());
        assertThat(said.sensitive()).isFalse();
        assertThat(said.code()).contains("P-1A2B3C4D");
        assertThat(said.json(Sample.PARIS).getJsonObject("actor").keySet()).containsExactly("objectType", "account");
        assertThat(said.json(Sample.PARIS).getJsonObject("context").getString("registration"))
                .isEqualTo(Sample.ATTEMPT.toString());
    }

    @Test
    void aNameThatSomebodyElseWroteIntoARecordIsNotShown() {
        Agent named = Sample.terms().actor(Sample.ADA).withName("Ada Lovelace");
        Statement statement = Sample.started();
        Statement foreign = Statement.of(named, statement.verb(), statement.object())
                .withId(statement.id().orElseThrow())
                .withContext(statement.context().orElseThrow().withInstructor(named));
        assertThat(Sample.said(foreign).json(Sample.PARIS).toString())
                .doesNotContain("Lovelace")
                .doesNotContain("instructor");
    }

    @Test
    void anActorWhoIsNoAccountOfTheCompanyStaysMasked() {
        Statement statement = Sample.started();
        Agent stranger = Agent.account(Iri.of(Sample.BASE + "tenant/other"), Sample.ADA.toString());
        Said said = Sample.said(Statement.of(stranger, statement.verb(), statement.object())
                .withId(statement.id().orElseThrow())
                .withContext(statement.context().orElseThrow()));
        assertThat(said.account()).isEmpty();
        assertThat(said.code()).isEmpty();
        assertThat(said.json(Sample.PARIS).toString()).doesNotContain(Sample.ADA.toString());
    }

    @Test
    void aPersonWhoIsTheObjectStaysMasked() {
        Statement statement = Statement.of(
                        Sample.terms().actor(Sample.ADA),
                        Verb.of("http://example.com/thanked"),
                        Sample.terms().actor(Sample.BEN))
                .withId(Sample.BEN);
        Said said = Sample.said(statement);
        assertThat(said.json(Sample.PARIS).getJsonObject("object").toString()).doesNotContain(Sample.BEN.toString());
    }

    @Test
    void whatIsNoStatementIsLeftOut() {
        assertThat(Said.of(new Recorded(JsonValue.EMPTY_JSON_OBJECT), Sample.terms()))
                .isEmpty();
    }
}
