package org.telemaque.xapi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.telemaque.xapi.Samples.full;
import static org.telemaque.xapi.Samples.simple;
import static org.telemaque.xapi.Samples.with;
import static org.telemaque.xapi.Samples.without;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementValidatorTest {
    private static final StatementValidator VALIDATOR = StatementValidator.strict();
    private static final String AGENT = "{\"mbox\":\"mailto:a@example.com\"}";
    private static final String ACTIVITY = "{\"id\":\"https://example.com/a\"}";

    @Test
    void findsNothingWrongWithASoundStatement() {
        assertThat(defects(simple())).isEmpty();
        assertThat(defects(full())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/actor", "/verb", "/object", "/verb/id", "/object/id", "/actor/account", "/actor/account/name"})
    void missesWhatAStatementMustHave(String pointer) {
        assertThat(defects(without(simple(), pointer))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            /id | "not-a-uuid"
            /id | "7ccd3322-e1a5-411a-c67d-6a735c76f119"
            /id | ""
            /Actor | {}
            /actor | null
            /actor/objectType | "agent"
            /actor/mbox | "mailto:a@example.com"
            /actor/account/homePage | "lms"
            /actor/account/other | 1
            /verb/id | "answered"
            /verb/display | "answered"
            /verb/display/en_US | "answered"
            /verb/display/en | 1
            /verb/display/en | null
            /object/objectType | "activity"
            /object/objectType | "Thing"
            /object/objectType | 1
            /object/definition | {"choices":[]}
            /object/definition | {"interactionType":"guess"}
            /object/definition | {"interactionType":"choice","choices":[{"id":"a"},{"id":"a"}]}
            /object/definition | {"interactionType":"choice","choices":[{"id":1}]}
            /object/definition | {"moreInfo":"here"}
            /object/definition | {"extensions":{"x":1}}
            /object | {"objectType":"StatementRef","id":"no"}
            /object | {"objectType":"StatementRef"}
            /object | {"objectType":"Agent"}
            /result | {"success":"true"}
            /result | {"success":null}
            /result | {"score":{"scaled":1.01}}
            /result | {"score":{"scaled":"0.5"}}
            /result | {"score":{"min":5,"max":5}}
            /result | {"score":{"raw":11,"max":10}}
            /result | {"score":{"raw":-1,"min":0}}
            /result | {"duration":"P4W1D"}
            /result | {"response":1}
            /result | {"comment":"x"}
            /context | {"registration":"x"}
            /context | {"team":{"mbox":"mailto:a@example.com"}}
            /context | {"contextActivities":{"sibling":[]}}
            /context | {"contextActivities":{"parent":"https://example.com/a"}}
            /context | {"language":"fr_FR"}
            /context | {"contextAgents":[]}
            /context | {"statement":{"id":"7ccd3322-e1a5-411a-a67d-6a735c76f119"}}
            /timestamp | "2026-11-21T10:00:00-00:00"
            /timestamp | 1
            /version | "1.1.0"
            /version | "0.9.9"
            /version | 1.0
            /authority | {"objectType":"Group","mbox":"mailto:a@example.com"}
            /authority | {"objectType":"Group","member":[{"mbox":"mailto:a@example.com"}]}
            /attachments | {}
            /attachments | [{"usageType":"https://example.com/u"}]
            """)
    void refuses(String pointer, String value) {
        assertThat(defects(with(simple(), pointer, value))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            /timestamp | "2099-11-21T10:00:00+02:00"
            /stored | "2026-11-21T10:00:00Z"
            /version | "1.0"
            /result | {"score":{"scaled":-1.0000},"duration":"PT1.123S"}
            /result | {"extensions":{"https://example.com/x":null}}
            /context | {"contextActivities":{"parent":{"id":"https://example.com/a"}}}
            /object | {"objectType":"Group","member":[{"mbox":"mailto:a@example.com"}]}
            /object | {"objectType":"StatementRef","id":"7ccd3322-e1a5-411a-a67d-6a735c76f119"}
            /object/definition | {"interactionType":"numeric","correctResponsesPattern":[]}
            /authority | {"objectType":"Group","member":[{"mbox":"mailto:a@b.c"},{"mbox":"mailto:d@b.c"}]}
            """)
    void accepts(String pointer, String value) {
        assertThat(defects(with(simple(), pointer, value))).isEmpty();
    }

    @Test
    void allDefectsAreReportedTogetherEachWithItsPlace() {
        JsonObject broken = with(with(without(simple(), "/verb"), "/id", "7"), "/actor/account/name", "false");
        assertThat(defects(broken))
                .extracting(Defect::path)
                .containsExactlyInAnyOrder("$", "$.id", "$.actor.account.name");
    }

    @Test
    void nullIsAcceptedInsideExtensionsOnly() {
        assertThat(defects(with(simple(), "/result", "{\"extensions\":{\"https://example.com/x\":null}}")))
                .isEmpty();
        assertThat(defects(with(simple(), "/result", "{\"success\":null}"))).isNotEmpty();
        assertThat(defects(with(simple(), "/verb/display", "{\"en\":null}"))).isNotEmpty();
    }

    @Test
    void quotesAMemberNameThatIsNotPlain() {
        JsonObject broken = with(simple(), "/verb/display", "{\"fr_FR\":\"x\",\"not a tag\":\"y\"}");
        assertThat(defects(broken))
                .extracting(Defect::path)
                .containsExactly("$.verb.display.fr_FR", "$.verb.display['not a tag']");
    }

    @Test
    void aValueThatWasSentIsNeverRepeated() {
        assertThat(defects(with(simple(), "/actor/mbox", "\"jane.doe\"")).toString())
                .doesNotContain("jane");
    }

    @Test
    void refusesEditionAndPlatformUnlessTheObjectIsAnActivity() {
        JsonObject aboutAgent = with(simple(), "/object", "{\"objectType\":\"Agent\"," + AGENT.substring(1));
        JsonObject broken = with(aboutAgent, "/context", "{\"revision\":\"1\",\"platform\":\"x\"}");
        assertThat(defects(broken))
                .extracting(Defect::path)
                .containsExactly("$.context.revision", "$.context.platform");
    }

    @Test
    void aVoidingStatementThatNamesNoStatementIsRefused() {
        JsonObject voiding = with(simple(), "/verb/id", "\"http://adlnet.gov/expapi/verbs/voided\"");
        assertThat(defects(voiding)).extracting(Defect::path).containsExactly("$.object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "stored", "version", "authority"})
    void refusesInASubStatementWhatOnlyAWholeStatementHas(String member) {
        String value = member.equals("authority") ? AGENT : "\"1.0\"";
        assertThat(defects(with(withSubStatement(ACTIVITY), "/object/" + member, value)))
                .extracting(Defect::path)
                .containsExactly("$.object." + member);
    }

    @Test
    void aSubStatementIsAcceptedButNoneInsideIt() {
        assertThat(defects(withSubStatement(ACTIVITY))).isEmpty();
        assertThat(defects(withSubStatement(
                        withSubStatement(ACTIVITY).getJsonObject("object").toString())))
                .extracting(Defect::path)
                .containsExactly("$.object.object.objectType");
    }

    @Test
    void refusesAnAnonymousGroupWithoutMembersAndAGroupAmongMembers() {
        assertThat(defects(with(simple(), "/actor", "{\"objectType\":\"Group\"}")))
                .hasSize(1);
        JsonObject nested = with(
                simple(),
                "/actor",
                "{\"objectType\":\"Group\",\"member\":[{\"objectType\":\"Group\",\"mbox\":\"mailto:a@b.c\"}]}");
        assertThat(defects(nested)).extracting(Defect::path).containsExactly("$.actor.member[0].objectType");
    }

    @Test
    void survivesNumbersOfAbsurdSize() {
        String attachment = """
                [{"usageType":"x:y","display":{},"contentType":"a/b","length":1e999999,"sha2":"%s"}]""".formatted("0".repeat(64));
        assertThat(defects(with(simple(), "/attachments", attachment)))
                .extracting(Defect::path)
                .containsExactly("$.attachments[0].length");
    }

    private static JsonObject withSubStatement(String object) {
        String sub = "{\"objectType\":\"SubStatement\",\"actor\":" + AGENT + ",\"verb\":{\"id\":\"x:y\"},\"object\":"
                + object + "}";
        return with(simple(), "/object", sub);
    }

    private static List<Defect> defects(JsonObject statement) {
        return VALIDATOR.defectsOfStatement(statement, "$");
    }
}
