package org.telemaque.liberty.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Statement of the record store, as another program reads it.
 *
 * @param verb last word of the id of the verb, {@code answered}
 * @param object id of the object
 * @param json all of it
 */
record Recorded(String verb, String object, JsonObject json) {

    /**
     * The store, from one moment on.
     *
     * @param since what was stored before does not count
     */
    record Store(TelemaqueServer server, Instant since) {

        private static final Duration PATIENCE = Duration.ofSeconds(25);

        /** All statements about an activity, oldest first, once there are so many or time is up. */
        List<Recorded> about(String activity, int count) throws Exception {
            long end = System.nanoTime() + PATIENCE.toNanos();
            List<Recorded> found = about(activity);
            while (System.nanoTime() < end && found.size() < count) {
                Thread.sleep(250);
                found = about(activity);
            }
            return found;
        }

        private List<Recorded> about(String activity) throws IOException, InterruptedException {
            List<Recorded> found = new ArrayList<>();
            String more = "/xapi/statements?limit=100&ascending=true&since=" + since;
            while (!more.isEmpty()) {
                JsonObject page = page(server.tool(more));
                StreamSupport.stream(page.getAsJsonArray("statements").spliterator(), false)
                        .map(Recorded::of)
                        .filter(one -> one.isAbout(activity))
                        .forEach(found::add);
                more = page.has("more") ? page.get("more").getAsString() : "";
            }
            return found;
        }

        private static JsonObject page(URI address) throws IOException, InterruptedException {
            String basic = TelemaqueServer.LRS_KEY + ":" + TelemaqueServer.LRS_SECRET;
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(UTF_8)))
                    .header("X-Experience-API-Version", "1.0.3")
                    .timeout(PATIENCE)
                    .build();
            HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return JsonParser.parseString(answer.body()).getAsJsonObject();
        }
    }

    private static Recorded of(JsonElement one) {
        JsonObject json = one.getAsJsonObject();
        String verb = json.getAsJsonObject("verb").get("id").getAsString();
        JsonElement object = json.getAsJsonObject("object").get("id");
        return new Recorded(verb.substring(verb.lastIndexOf('/') + 1), object.getAsString(), json);
    }

    /** The account that did it. */
    String account() {
        return json.getAsJsonObject("actor")
                .getAsJsonObject("account")
                .get("name")
                .getAsString();
    }

    /** Whether its object, or what its object belongs to, is this activity. */
    private boolean isAbout(String activity) {
        return object.endsWith("/" + activity)
                || json.getAsJsonObject("context")
                        .getAsJsonObject("contextActivities")
                        .toString()
                        .contains("/" + activity + "\"");
    }

    /** Those with this verb. */
    static List<Recorded> only(List<Recorded> all, String verb) {
        return all.stream().filter(one -> one.verb().equals(verb)).toList();
    }

    /** Asserts that an account did it, and that no name or address of a person stands in it. */
    void namesNobody() {
        assertThat(json.getAsJsonObject("actor").keySet()).isSubsetOf("objectType", "account");
        assertThat(json.toString()).doesNotContain("Léa", "Fontaine", "mailto:", "ithaque.example");
    }
}
