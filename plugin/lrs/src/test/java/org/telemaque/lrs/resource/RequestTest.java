package org.telemaque.lrs.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telemaque.lrs.format.Format;
import org.telemaque.lrs.protocol.Body;
import org.telemaque.xapi.statement.Agent;
import org.telemaque.xapi.store.StatementQuery;
import org.telemaque.xapi.value.Iri;
import org.telemaque.xapi.value.XapiVersion;

class RequestTest {
    private static final String ID = "7ccd3322-e1a5-411a-a67d-6a735c76f119";
    private static final Look EXACT = new Look(Format.EXACT, false);
    private static final String STATEMENT = """
            {"actor":{"account":{"homePage":"https://a.example/","name":"x"}},"verb":{"id":"https://a.example/v"},
             "object":{"id":"https://a.example/o"}}""";

    @Test
    void everyFilterOfXapiIsUnderstood() {
        Asking asking = Asking.read(parameters(
                "agent", "{\"account\":{\"homePage\":\"https://a.example/\",\"name\":\"x\"}}",
                "verb", "https://a.example/v",
                "activity", "https://a.example/o",
                "registration", ID,
                "since", "2026-11-21T11:00:00+01:00",
                "until", "2026-11-21T11:00:00Z",
                "limit", "7",
                "ascending", "true",
                "related_activities", "true",
                "related_agents", "false",
                "format", "exact",
                "attachments", "false"));
        assertThat(asking)
                .isEqualTo(new Asking.Many(
                        StatementQuery.all()
                                .byAgent(Agent.account(Iri.of("https://a.example/"), "x"))
                                .byVerb(Iri.of("https://a.example/v"))
                                .byActivity(Iri.of("https://a.example/o"))
                                .byRegistration(UUID.fromString(ID))
                                .after(Instant.parse("2026-11-21T10:00:00Z"))
                                .upTo(Instant.parse("2026-11-21T11:00:00Z"))
                                .pagesOf(7)
                                .oldestFirst()
                                .withRelatedActivities(),
                        EXACT));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            Verb | https://a.example/v
            StatementId | 7ccd3322-e1a5-411a-a67d-6a735c76f119
            bogus | 1
            verb | answered
            activity | ``
            agent | x
            agent | {"name":"x"}
            agent | {"objectType":"Group","member":[{"mbox":"mailto:a@b.c"}]}
            registration | 1
            since | yesterday
            until | 2026-11-21T10:00:00-00:00
            limit | -1
            limit | ten
            limit | 99999999999
            ascending | yes
            related_agents | TRUE
            format | pretty
            attachments | yes
            statementId | x
            """)
    void anUnknownParameterOrOneInAnotherCaseIsRefused(String name, String value) {
        assertThat(Asking.read(parameters(name, value))).isInstanceOf(Asking.Unclear.class);
    }

    @Test
    void aParameterGivenTwiceIsRefused() {
        assertThat(Asking.read(Map.of("verb", List.of("https://a.example/v", "https://a.example/v"))))
                .isInstanceOf(Asking.Unclear.class);
    }

    @Test
    void oneStatementIsAskedForByItsIdAlone() {
        assertThat(Asking.read(parameters("statementId", ID, "format", "exact")))
                .isEqualTo(new Asking.One(UUID.fromString(ID), false, EXACT));
        assertThat(Asking.read(parameters("voidedStatementId", ID)))
                .isEqualTo(new Asking.One(UUID.fromString(ID), true, EXACT));
        assertThat(Asking.read(parameters("statementId", ID, "voidedStatementId", ID)))
                .isInstanceOf(Asking.Unclear.class);
        assertThat(Asking.read(parameters("statementId", ID, "verb", "https://a.example/v")))
                .isInstanceOf(Asking.Unclear.class);
    }

    @Test
    void aStatementIsPutUnderTheIdOfTheParameter() {
        Bringing.Statements put =
                (Bringing.Statements) Bringing.put(parameters("statementId", ID), json(STATEMENT), XapiVersion.V1_0_3);
        assertThat(put.delivery().statements().get(0).statement().id()).contains(UUID.fromString(ID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "", "{\"id\":\"8ccd3322-e1a5-411a-a67d-6a735c76f119\"}", "{\"id\":7}", "{}"})
    void doesNotPutAnythingElse(String body) {
        assertThat(Bringing.put(parameters("statementId", ID), json(body), XapiVersion.V1_0_3))
                .isInstanceOf(Bringing.Unsound.class);
    }

    @Test
    void doesNotPutWithoutAnIdOrWithMoreThanThat() {
        assertThat(Bringing.put(Map.of(), json(STATEMENT), XapiVersion.V1_0_3)).isInstanceOf(Bringing.Unsound.class);
        assertThat(Bringing.put(parameters("statementId", "x"), json(STATEMENT), XapiVersion.V1_0_3))
                .isInstanceOf(Bringing.Unsound.class);
        assertThat(Bringing.put(parameters("statementId", ID, "x", "y"), json(STATEMENT), XapiVersion.V1_0_3))
                .isInstanceOf(Bringing.Unsound.class);
    }

    @Test
    void postsOneOrManyAndTakesNoParameter() {
        assertThat(Bringing.posted(Map.of(), json(STATEMENT), XapiVersion.V1_0_3))
                .isInstanceOf(Bringing.Statements.class);
        assertThat(Bringing.posted(Map.of(), json("[" + STATEMENT + "," + STATEMENT + "]"), XapiVersion.V1_0_3))
                .isInstanceOfSatisfying(
                        Bringing.Statements.class,
                        many -> assertThat(many.delivery().statements()).hasSize(2));
        assertThat(Bringing.posted(parameters("method", "GET"), json(STATEMENT), XapiVersion.V1_0_3))
                .isInstanceOf(Bringing.Unsound.class);
    }

    @Test
    void anAttachmentWhoseBytesAreNowhereIsRefused() {
        String attached = STATEMENT.strip().replaceFirst("}$", """
                ,"attachments":[{"usageType":"x:y","display":{},"contentType":"a/b","length":1,"sha2":"%s"}]}""".formatted("0".repeat(64)));
        assertThat(Bringing.posted(Map.of(), json(attached), XapiVersion.V1_0_3))
                .isInstanceOfSatisfying(
                        Bringing.Unsound.class,
                        unsound -> assertThat(unsound.defects()).hasSize(1));
    }

    private static Map<String, List<String>> parameters(String... pairs) {
        Map<String, List<String>> parameters = new HashMap<>();
        for (int index = 0; index < pairs.length; index += 2) {
            parameters.put(pairs[index], List.of(pairs[index + 1]));
        }
        return parameters;
    }

    private static Body json(String text) {
        return Body.of("application/json", text.getBytes(StandardCharsets.UTF_8));
    }
}
