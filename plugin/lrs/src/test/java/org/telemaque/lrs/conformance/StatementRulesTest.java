package org.telemaque.lrs.conformance;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.telemaque.xapi.value.XapiVersion;

/** What a statement must be, seen through the door (1.0.3, Data 2.2, 2.4 and 4). A line: a member, its JSON, the answer. */
class StatementRulesTest {
    private static final String ACCOUNT = "\"account\":{\"homePage\":\"https://p.example/\",\"name\":\"n\"}";

    private static final String MEMBERS = """
            actor | {"objectType":"Agent"} | 400
            actor | {"mbox":"mailto:a@b.example","openid":"https://o.example/"} | 400
            actor | {"mbox":"a@b.example"} | 400
            actor | {"mbox":"mailto:a@b.example","extra":1} | 400
            actor | {"objectType":"agent","mbox":"mailto:a@b.example"} | 400
            actor | {"objectType":"Group"} | 400
            actor | {"objectType":"Group","member":[{"objectType":"Group","member":[]}]} | 400
            actor | {"objectType":"Group","member":[{"mbox":"mailto:a@b.example"}]} | 200
            actor | {"objectType":"Group","mbox":"mailto:a@b.example"} | 200
            actor | {"account":{"homePage":"https://p.example/"}} | 400
            actor | {"account":{"homePage":"no iri","name":"n"}} | 400
            actor | {"account":{"homePage":"https://p.example/","name":7}} | 400
            actor | {"mbox_sha1sum":"xyz"} | 400
            actor | {"mbox_sha1sum":"0123456789abcdef0123456789abcdef01234567"} | 200
            actor | {"openid":"https://o.example/me"} | 200
            actor | null | 400
            verb | {} | 400
            verb | {"id":"no iri"} | 400
            verb | {"id":"https://v.example/v","display":{"en":7}} | 400
            verb | {"id":"https://v.example/v","display":{"not a tag":"x"}} | 400
            verb | {"id":"https://v.example/v","display":{"zh-Hant-TW":"x","x-private":"y"}} | 200
            object | {} | 400
            object | {"objectType":"activity","id":"https://a.example/"} | 400
            object | {"id":"https://a.example/","definition":{"type":"no iri"}} | 400
            object | {"id":"https://a.example/","definition":{"choices":[]}} | 400
            object | {"id":"https://a.example/","definition":{"interactionType":"choice","choices":[{"id":"a"},{"id":"a"}]}} | 400
            object | {"id":"https://a.example/","definition":{"interactionType":"choice","choices":[{"id":"a"},{"id":"b"}],"correctResponsesPattern":["a[,]b"]}} | 200
            object | {"id":"https://a.example/","definition":{"interactionType":"guess"}} | 400
            object | {"id":"https://a.example/","definition":{"extensions":{"x":1}}} | 400
            object | {"id":"https://a.example/","definition":{"extensions":{"https://e.example/":null}}} | 200
            object | {"objectType":"Agent","mbox":"mailto:a@b.example"} | 200
            object | {"objectType":"StatementRef","id":"x"} | 400
            object | {"objectType":"StatementRef","id":"7ccd3322-e1a5-411a-a67d-6a735c76f119"} | 200
            object | {"objectType":"SubStatement"} | 400
            object | {"objectType":"SubStatement","actor":{"mbox":"mailto:a@b.example"},"verb":{"id":"x:y"},"object":{"id":"x:z"}} | 200
            object | {"objectType":"SubStatement","actor":{"mbox":"mailto:a@b.example"},"verb":{"id":"x:y"},"object":{"id":"x:z"},"timestamp":"2099-01-01T00:00:00Z"} | 200
            object | {"objectType":"SubStatement","id":"7ccd3322-e1a5-411a-a67d-6a735c76f119","actor":{"mbox":"mailto:a@b.example"},"verb":{"id":"x:y"},"object":{"id":"x:z"}} | 400
            object | {"objectType":"SubStatement","actor":{"mbox":"mailto:a@b.example"},"verb":{"id":"x:y"},"object":{"objectType":"SubStatement","actor":{"mbox":"mailto:a@b.example"},"verb":{"id":"x:y"},"object":{"id":"x:z"}}} | 400
            result | {"score":{"scaled":1.0}} | 200
            result | {"score":{"scaled":-1.0000}} | 200
            result | {"score":{"scaled":1.01}} | 400
            result | {"score":{"scaled":-1.00001}} | 400
            result | {"score":{"raw":5,"min":6}} | 400
            result | {"score":{"raw":5,"max":4}} | 400
            result | {"score":{"min":5,"max":5}} | 400
            result | {"score":{"scaled":"1"}} | 400
            result | {"success":"true"} | 400
            result | {"completion":1} | 400
            result | {"response":1} | 400
            result | {"duration":"P3Y"} | 200
            result | {"duration":"P4W"} | 200
            result | {"duration":"PT16559.14S"} | 200
            result | {"duration":"P3Y1M29DT4H35M59.14S"} | 200
            result | {"duration":"PT1.23456789S"} | 200
            result | {"duration":"P4W1D"} | 400
            result | {"duration":"P"} | 400
            result | {"duration":"PT"} | 400
            result | {"duration":"P0003-06-04T12:30:05"} | 400
            result | {"duration":5} | 400
            context | {"registration":"x"} | 400
            context | {"registration":"7ccd3322-e1a5-411a-a67d-6a735c76f119"} | 200
            context | {"instructor":{"objectType":"Group","member":[]}} | 200
            context | {"team":{"mbox":"mailto:a@b.example"}} | 400
            context | {"team":{"objectType":"Group","mbox":"mailto:a@b.example"}} | 200
            context | {"contextActivities":{"sibling":[]}} | 400
            context | {"contextActivities":{"other":[{"id":"x:y"}]}} | 200
            context | {"language":"not a tag"} | 400
            context | {"language":"en-GB"} | 200
            context | {"statement":{"id":"7ccd3322-e1a5-411a-a67d-6a735c76f119"}} | 400
            context | {"revision":"1","platform":"p"} | 200
            context | {"extensions":{"x":1}} | 400
            timestamp | "2008-09-15T15:53:00.601-00" | 400
            timestamp | "2008-09-15T15:53:00.601-0000" | 400
            timestamp | "2008-09-15T15:53:00.601-00:00" | 400
            timestamp | "2008-09-15T15:53:00.601+00:00" | 200
            timestamp | "2008-09-15T15:53:00.601+05:30" | 200
            timestamp | "2099-09-15T15:53:00Z" | 200
            timestamp | "yesterday" | 400
            timestamp | "2008-13-15T15:53:00Z" | 400
            stored | "yesterday" | 400
            authority | {"objectType":"Group","member":[{"mbox":"mailto:a@b.example"}]} | 400
            authority | {"objectType":"Group","mbox":"mailto:a@b.example","member":[{"mbox":"mailto:a@b.example"},{"mbox":"mailto:c@b.example"}]} | 400
            authority | {"objectType":"Group","member":[{"mbox":"mailto:a@b.example"},{"mbox":"mailto:c@b.example"}]} | 200
            version | "1.0" | 200
            version | "1.0.9" | 200
            version | "0.9.9" | 400
            version | "1.1.0" | 400
            version | "junk" | 400
            version | 1 | 400
            id | "7ccd3322" | 400
            id | 7 | 400
            unknown | 1 | 400
            Actor | {"mbox":"mailto:a@b.example"} | 400
            attachments | [] | 200
            attachments | [{"usageType":"x:y"}] | 400
            attachments | [{"usageType":"x:y","display":{},"contentType":"a/b","length":1,"sha2":"0000000000000000000000000000000000000000000000000000000000000000"}] | 400
            attachments | [{"usageType":"x:y","display":{},"contentType":"a/b","length":1,"sha2":"0000000000000000000000000000000000000000000000000000000000000000","fileUrl":"https://f.example/"}] | 200
            attachments | [{"usageType":"x:y","display":{},"contentType":"a/b","length":"1","sha2":"0000000000000000000000000000000000000000000000000000000000000000","fileUrl":"https://f.example/"}] | 400
            object | {"id":"https://a.example/","definition":{"moreInfo":"no iri"}} | 400
            object | {"id":"https://a.example/","definition":{"name":{"en":7}}} | 400
            object | {"id":"https://a.example/","definition":{"interactionType":"choice","choices":[{"id":"a","description":{"not a tag":"x"}}]}} | 400
            object | {"id":"https://a.example/","definition":{"interactionType":"choice","choices":[{"id":7}]}} | 400
            object | {"id":"https://a.example/","definition":{"interactionType":"choice","correctResponsesPattern":"a"}} | 400
            result | {"score":{"raw":"5"}} | 400
            result | {"score":{"min":"5"}} | 400
            result | {"score":{"max":"5"}} | 400
            result | {"extensions":{"x":1}} | 400
            result | {"unknown":1} | 400
            context | {"instructor":{"account":{"homePage":"no iri","name":"n"}}} | 400
            context | {"contextActivities":{"parent":{"id":"no iri"}}} | 400
            context | {"contextActivities":{"category":[{"objectType":"Agent","mbox":"mailto:a@b.example"}]}} | 400
            context | {"statement":{"objectType":"StatementRef","id":"7ccd3322-e1a5-411a-067d-6a735c76f119"}} | 400
            context | {"revision":1} | 400
            context | {"platform":1} | 400
            attachments | {} | 400
            attachments | [{"usageType":"no iri","display":{},"contentType":"a/b","length":1,"sha2":"0000000000000000000000000000000000000000000000000000000000000000","fileUrl":"https://f.example/"}] | 400
            attachments | [{"usageType":"x:y","display":{"en":7},"contentType":"a/b","length":1,"sha2":"0000000000000000000000000000000000000000000000000000000000000000","fileUrl":"https://f.example/"}] | 400
            attachments | [{"usageType":"x:y","display":{},"description":{"not a tag":"x"},"contentType":"a/b","length":1,"sha2":"0000000000000000000000000000000000000000000000000000000000000000","fileUrl":"https://f.example/"}] | 400
            attachments | [{"usageType":"x:y","display":{},"contentType":"no type","length":1,"sha2":"0000000000000000000000000000000000000000000000000000000000000000","fileUrl":"https://f.example/"}] | 400
            attachments | [{"usageType":"x:y","display":{},"contentType":"a/b","length":1.5,"sha2":"0000000000000000000000000000000000000000000000000000000000000000","fileUrl":"https://f.example/"}] | 400
            attachments | [{"usageType":"x:y","display":{},"contentType":"a/b","length":1,"sha2":"xyz","fileUrl":"https://f.example/"}] | 400
            attachments | [{"usageType":"x:y","display":{},"contentType":"a/b","length":1,"sha2":"0000000000000000000000000000000000000000000000000000000000000000","fileUrl":"no iri"}] | 400
            """;
    private static final Set<String> NOT_IN_A_SUB_STATEMENT = Set.of("id", "stored", "authority", "version");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = MEMBERS)
    void bothEditionsAskTheSameOfAMember(String member, String value, int status) {
        for (XapiVersion edition : XapiVersion.values()) {
            Lrs.in(edition)
                    .post("statements", Draft.fresh().with(member, value).toString())
                    .is(status);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = MEMBERS)
    void bothEditionsAskTheSameInsideASubStatement(String member, String value, int status) {
        boolean never = NOT_IN_A_SUB_STATEMENT.contains(member) || value.contains("SubStatement");
        String inner = Draft.fresh()
                .with("objectType", "\"SubStatement\"")
                .with(member, value)
                .toString();
        for (XapiVersion edition : XapiVersion.values()) {
            Lrs.in(edition)
                    .post("statements", Draft.fresh().with("object", inner).toString())
                    .is(never ? 400 : status);
        }
    }

    @BothEditions
    void aSubStatementVoidsNothingSoItsObjectMayBeAnything(XapiVersion edition) {
        String inner = Draft.fresh()
                .with("objectType", "\"SubStatement\"")
                .with("verb.id", "\"http://adlnet.gov/expapi/verbs/voided\"")
                .toString();
        Lrs.in(edition)
                .post("statements", Draft.fresh().with("object", inner).toString())
                .is(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            context | {"contextGroups":[{"objectType":"contextGroup","group":{"objectType":"Group"}}]} | 400
            context | {"contextGroups":[{"objectType":"contextGroup","group":{"objectType":"Group","mbox":"no mail"}}]} | 400
            context | {"contextGroups":[{"objectType":"contextGroup","group":{"objectType":"Group","member":[]},"relevantTypes":[]}]} | 400
            context | {"contextGroups":[{"objectType":"contextGroup","group":{"objectType":"Group","member":[]},"relevantTypes":["y"]}]} | 400
            context | {"contextGroups":[{"objectType":"contextGroup"}]} | 400
            context | {"contextGroups":{}} | 400
            context | {"contextAgents":[{"objectType":"contextAgent","agent":{"mbox":"mailto:a@b.example"},"relevantTypes":["x:y"]}]} | 200
            context | {"contextAgents":[{"objectType":"contextAgent","agent":{"mbox":"mailto:a@b.example"}}]} | 200
            context | {"contextAgents":[{"objectType":"agent","agent":{"mbox":"mailto:a@b.example"}}]} | 400
            context | {"contextAgents":[{"objectType":"contextAgent","agent":{"objectType":"Group","member":[]}}]} | 400
            context | {"contextAgents":[{"objectType":"contextAgent","agent":{"mbox":"mailto:a@b.example"},"relevantTypes":[]}]} | 400
            context | {"contextAgents":[{"objectType":"contextAgent","agent":{"mbox":"mailto:a@b.example"},"relevantTypes":["y"]}]} | 400
            context | {"contextAgents":{}} | 400
            context | {"contextGroups":[{"objectType":"contextGroup","group":{"objectType":"Group","member":[]},"relevantTypes":["x:y"]}]} | 200
            context | {"contextGroups":[{"objectType":"contextGroup","group":{"mbox":"mailto:a@b.example"}}]} | 400
            context | {"contextGroups":[{"objectType":"contextAgent","group":{"objectType":"Group","member":[]}}]} | 400
            version | "2.0.0" | 200
            timestamp | "2008-09-15 15:53:00.601+00:00" | 200
            """)
    void someMembersCameWith2AndAreUnknownBefore(String member, String value, int status) {
        Lrs.in(XapiVersion.V2_0_0)
                .post("statements", Draft.fresh().with(member, value).toString())
                .is(status);
        Lrs.in(XapiVersion.V1_0_3)
                .post("statements", Draft.fresh().with(member, value).toString())
                .is(400);
    }

    @BothEditions
    void eachOfActorVerbAndObjectIsNeeded(XapiVersion edition) {
        for (String member : List.of("actor", "verb", "object")) {
            Lrs.in(edition)
                    .post("statements", Draft.fresh().without(member).toString())
                    .is(400);
        }
    }

    @BothEditions
    void editionAndPlatformNeedAnActivity(XapiVersion edition) {
        Draft about = Draft.fresh().with("object", "{\"objectType\":\"Agent\"," + ACCOUNT + "}");
        Lrs.in(edition)
                .post("statements", about.with("context.revision", "\"1\"").toString())
                .is(400);
        Lrs.in(edition)
                .post("statements", about.with("context.platform", "\"p\"").toString())
                .is(400);
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void anIdIsAUuidInItsOneSpelling(String id, int status) {
        for (XapiVersion edition : XapiVersion.values()) {
            Lrs.in(edition)
                    .put("statements", Draft.fresh().toString(), "statementId", id)
                    .is(status);
        }
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> spellings() {
        String id = UUID.randomUUID().toString();
        return Stream.of(
                org.junit.jupiter.params.provider.Arguments.of("{" + id + "}", 400),
                org.junit.jupiter.params.provider.Arguments.of(id.substring(1), 400),
                org.junit.jupiter.params.provider.Arguments.of(id + "0", 400),
                org.junit.jupiter.params.provider.Arguments.of(id.replace("-", ""), 400),
                org.junit.jupiter.params.provider.Arguments.of("urn:uuid:" + id, 400));
    }
}
