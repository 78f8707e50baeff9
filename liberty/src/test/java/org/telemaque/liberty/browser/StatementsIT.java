package org.telemaque.liberty.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The record store as a company's own program meets it: over HTTP, on the packed server. */
@InTheHouse
class StatementsIT {
    /** Nobody else's, so that what other tests record is never found here. */
    private final String mine = "https://programs.example/" + UUID.randomUUID() + "/";

    private StoreClient store = new StoreClient(URI.create("http://127.0.0.1"));

    @BeforeEach
    void findTheStore(House house) {
        store = new StoreClient(house.server().tool("/xapi/statements"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Basic",
                "Basic !!!",
                "Basic dGVzdHM=",
                "Basic dGVzdHM6d3Jvbmc=",
                "Basic b3RoZXI6YS1zZWNyZXQtb2YtdGhlLXRlc3Rz",
                "Bearer a-secret-of-the-tests"
            })
    void withoutTheRightCredentialsNothingIsReadAndNothingIsStored(String shown) throws Exception {
        String id = UUID.randomUUID().toString();
        StoreClient stranger = store.showing(shown);
        for (HttpResponse<String> answer : List.of(
                stranger.get("?limit=1"),
                stranger.post(statement(id, "tried", "a", "")),
                stranger.put("?statementId=" + id, statement(id, "tried", "a", "")))) {
            assertThat(answer.statusCode()).as(shown).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
                    .startsWith("Basic ");
            assertThat(answer.body()).doesNotContain("statements\"", "Exception", "\tat ");
        }
        assertThat(store.get("?statementId=" + id).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.9", "0.95", "1.1.0", "3.0.0", "one"})
    void aRequestWithoutAKnownVersionIsRefused(String version) throws Exception {
        String id = UUID.randomUUID().toString();
        StoreClient odd = store.in(version);
        assertThat(odd.get("?limit=1").statusCode()).isEqualTo(400);
        assertThat(odd.post(statement(id, "tried", "a", "")).statusCode()).isEqualTo(400);
        assertThat(odd.put("?statementId=" + id, statement(id, "tried", "a", ""))
                        .statusCode())
                .isEqualTo(400);
        assertThat(store.get("?statementId=" + id).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.0.0", "1.0.3", "1.0.9"})
    void everyAnswerSaysItsVersionAndHowFarItIsConsistent(String version) throws Exception {
        HttpResponse<String> answer = store.in(version).get("?limit=1");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("X-Experience-API-Version")).contains("1.0.3");
        assertThat(answer.headers().firstValue("X-Experience-API-Consistent-Through"))
                .isPresent();
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "PATCH"})
    void whatCannotBeDoneToStatementsIsNotDone(String method) throws Exception {
        assertThat(store.send(method, "", "{}").statusCode()).isEqualTo(405);
    }

    @Test
    void whatIsPostedIsReadBackOneByOne() throws Exception {
        String first = UUID.randomUUID().toString();
        String second = UUID.randomUUID().toString();
        HttpResponse<String> answer = store.post(
                "[" + statement(first, "posted", "a", "") + "," + statement(second, "posted", "b", "") + "]");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(JsonParser.parseString(answer.body()).getAsJsonArray())
                .map(id -> id.getAsString())
                .containsExactly(first, second);
        JsonObject read = store.one(second);
        assertThat(read.get("id").getAsString()).isEqualTo(second);
        assertThat(read.keySet()).contains("stored", "timestamp", "authority", "version");
        assertThat(read.getAsJsonObject("object").get("id").getAsString()).isEqualTo(mine + "b");
        assertThat(store.post(statement("", "posted", "a", "")).statusCode())
                .as("the store gives an id")
                .isEqualTo(200);
    }

    @Test
    void whatIsPutIsThereOnceAndNeverChanges() throws Exception {
        String id = UUID.randomUUID().toString();
        String text = statement(id, "put", "a", "");
        assertThat(store.put("?statementId=" + id, text).statusCode()).isEqualTo(204);
        assertThat(store.put("?statementId=" + id, text).statusCode())
                .as("the same again")
                .isEqualTo(204);
        assertThat(store.put("?statementId=" + id, statement(id, "put", "other", ""))
                        .statusCode())
                .isEqualTo(409);
        assertThat(store.one(id).getAsJsonObject("object").get("id").getAsString())
                .isEqualTo(mine + "a");
        assertThat(store.ids("?activity=" + encoded(mine + "a"))).containsExactly(id);
        assertThat(store.put("", text).statusCode()).as("under no id").isEqualTo(400);
        assertThat(store.put("?statementId=" + UUID.randomUUID(), text).statusCode())
                .as("under another id")
                .isEqualTo(400);
    }

    @Test
    void aBatchWithABadOneIsRefusedWhole() throws Exception {
        String good = UUID.randomUUID().toString();
        HttpResponse<String> answer =
                store.post("[" + statement(good, "posted", "a", "") + ",{\"id\":\"" + UUID.randomUUID() + "\"}]");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("actor").doesNotContain("Exception");
        assertThat(store.get("?statementId=" + good).statusCode()).isEqualTo(404);
        for (String body : List.of("", "{", "[]]", "null", "\"text\"", "{\"id\":1,\"id\":2}")) {
            assertThat(store.post(body).statusCode()).as(body).isEqualTo(400);
        }
    }

    @Test
    void statementsAreFoundByEachPlainFilter() throws Exception {
        List<String> ids = new ArrayList<>();
        String course = UUID.randomUUID().toString();
        for (int i = 0; i < 6; i++) {
            ids.add(UUID.randomUUID().toString());
            String grouping = i < 2 ? "" : "a";
            String text = statement(ids.get(i), i % 2 == 0 ? "even" : "odd", i < 2 ? "a" : "b" + i, grouping);
            assertThat(store.post(
                                    i < 5
                                            ? text
                                            : text.replace(
                                                    "\"context\":{",
                                                    "\"context\":{\"registration\":\"" + course + "\","))
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(store.ids("?verb=" + encoded(mine + "even"))).containsExactly(ids.get(4), ids.get(2), ids.get(0));
        assertThat(store.ids("?activity=" + encoded(mine + "a"))).containsExactly(ids.get(1), ids.get(0));
        assertThat(store.ids("?related_activities=true&activity=" + encoded(mine + "a")))
                .hasSize(6);
        assertThat(store.ids("?agent=" + encoded(actor()))).hasSize(6);
        assertThat(store.ids("?agent=" + encoded(actor().replace("a-program", "nobody"))))
                .isEmpty();
        assertThat(store.ids("?registration=" + course)).containsExactly(ids.get(5));

        String mineOnly = "&agent=" + encoded(actor());
        String third = encoded(store.one(ids.get(2)).get("stored").getAsString());
        assertThat(store.ids("?since=" + third + mineOnly)).containsExactly(ids.get(5), ids.get(4), ids.get(3));
        assertThat(store.ids("?until=" + third + mineOnly)).containsExactly(ids.get(2), ids.get(1), ids.get(0));
        assertThat(store.ids("?ascending=true" + mineOnly)).containsExactlyElementsOf(ids);
        assertThat(store.ids("?verb=" + encoded(mine + "odd") + "&activity=" + encoded(mine + "a")))
                .containsExactly(ids.get(1));

        JsonObject page = store.page("?ascending=true&limit=4" + mineOnly);
        assertThat(page.getAsJsonArray("statements")).hasSize(4);
        String more = page.get("more").getAsString();
        assertThat(more).startsWith("/xapi/");
        JsonObject last = store.at(more);
        assertThat(StreamSupport.stream(last.getAsJsonArray("statements").spliterator(), false)
                        .map(one -> one.getAsJsonObject().get("id").getAsString()))
                .containsExactlyElementsOf(ids.subList(4, 6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?nonsense=1",
                "?Verb=x",
                "?limit=-1",
                "?limit=many",
                "?since=yesterday",
                "?registration=none",
                "?agent=somebody",
                "?statementId=none"
            })
    void aQuestionThatIsNoneIsRefused(String query) throws Exception {
        HttpResponse<String> answer = store.get(query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isNotBlank().doesNotContain("Exception", "\tat ");
    }

    @Test
    void aListHasNoMoreThanWasAskedFor() throws Exception {
        String batch = IntStream.range(0, 3)
                .mapToObj(i -> statement(UUID.randomUUID().toString(), "many", "a", ""))
                .reduce((one, other) -> one + "," + other)
                .orElseThrow();
        assertThat(store.post("[" + batch + "]").statusCode()).isEqualTo(200);
        assertThat(store.page("?limit=2&verb=" + encoded(mine + "many")).getAsJsonArray("statements"))
                .hasSize(2);
    }

    private String actor() {
        return "{\"objectType\":\"Agent\",\"account\":{\"homePage\":\"" + mine + "\",\"name\":\"a-program\"}}";
    }

    /** A sound statement; an empty id is left out, an empty grouping too. */
    private String statement(String id, String verb, String object, String grouping) {
        return "{"
                + (id.isEmpty() ? "" : "\"id\":\"" + id + "\",")
                + "\"actor\":" + actor()
                + ",\"verb\":{\"id\":\"" + mine + verb + "\"}"
                + ",\"object\":{\"objectType\":\"Activity\",\"id\":\"" + mine + object + "\"}"
                + ",\"context\":{"
                + (grouping.isEmpty()
                        ? "\"language\":\"fr\""
                        : "\"contextActivities\":{\"grouping\":[{\"id\":\"" + mine + grouping + "\"}]}")
                + "}}";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
