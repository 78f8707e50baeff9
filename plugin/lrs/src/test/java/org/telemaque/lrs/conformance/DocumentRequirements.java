package org.telemaque.lrs.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.telemaque.xapi.value.XapiVersion;

/** What the three document resources have in common (1.0.3, Communication 2.2 and 3.1). */
abstract class DocumentRequirements {
    static final String AGENT = "{\"account\":{\"homePage\":\"https://p.example/\",\"name\":\"%s\"}}";

    /** The path of the resource. */
    abstract String path();

    /** Names and values of the parameters that say about what, fresh ones at each call. */
    abstract List<String> place();

    /** The name of the parameter that names one document. */
    abstract String id();

    private String[] document(List<String> place, String name) {
        List<String> all = new ArrayList<>(place);
        all.addAll(List.of(id(), name));
        return all.toArray(String[]::new);
    }

    @BothEditions
    void whatIsPutComesBackAsItCame(XapiVersion edition) {
        String[] document = document(place(), "a name é");
        byte[] bytes = {0, 1, (byte) 0xff, '\r', '\n'};
        Lrs.in(edition)
                .with("Content-Type", "image/x-own; q=1")
                .put(path(), bytes, document)
                .is(204);
        Answer answer = Lrs.in(edition).get(path(), document).is(200);
        assertThat(answer.bytes()).isEqualTo(bytes);
        assertThat(answer.header("Content-Type").replace(" ", "")).isEqualTo("image/x-own;q=1");
        assertThat(answer.header("Last-Modified")).isNotEmpty();
    }

    @BothEditions
    void whatIsNotThereIsNotFoundAndNamesAreExact(XapiVersion edition) {
        List<String> place = place();
        Lrs.in(edition).put(path(), "{}", document(place, "name")).is(204);
        Lrs.in(edition).get(path(), document(place, "Name")).is(404);
        Lrs.in(edition).get(path(), document(place(), "name")).is(404);
    }

    @BothEditions
    void theTagIsTheHashOfTheBytesInQuotes(XapiVersion edition) throws GeneralSecurityException {
        String[] document = document(place(), "tagged");
        Lrs.in(edition).put(path(), "{\"a\":1}", document).is(204);
        byte[] sha1 = MessageDigest.getInstance("SHA-1").digest("{\"a\":1}".getBytes(StandardCharsets.UTF_8));
        assertThat(Lrs.in(edition).get(path(), document).header("ETag"))
                .isEqualTo("\"" + HexFormat.of().formatHex(sha1) + "\"");
    }

    @BothEditions
    void postMergesTopLevelMembers(XapiVersion edition) {
        String[] document = document(place(), "merged");
        Lrs.in(edition).post(path(), "{\"a\":{\"x\":1},\"b\":1}", document).is(204);
        Lrs.in(edition).post(path(), "{\"a\":{\"y\":2},\"c\":3}", document).is(204);
        Answer merged = Lrs.in(edition).get(path(), document).is(200);
        assertThat(merged.object()).isEqualTo(Draft.parse("{\"a\":{\"y\":2},\"b\":1,\"c\":3}"));
        assertThat(merged.header("Content-Type")).startsWith("application/json");
    }

    @BothEditions
    void whatIsNoJsonObjectIsNotMerged(XapiVersion edition) {
        String[] document = document(place(), "whole");
        Lrs.in(edition).post(path(), "{\"a\":1}", document).is(204);
        Lrs.in(edition).post(path(), "[1]", document).is(400);
        Lrs.in(edition).post(path(), "{\"a\":2}[", document).is(400);
        Lrs.in(edition)
                .with("Content-Type", "text/plain")
                .post(path(), "{\"a\":2}", document)
                .is(400);
        assertThat(Lrs.in(edition).get(path(), document).text()).isEqualTo("{\"a\":1}");
        String[] text = document(place(), "text");
        Lrs.in(edition)
                .with("Content-Type", "text/plain")
                .post(path(), "words", text)
                .is(204);
        Lrs.in(edition).post(path(), "{\"a\":2}", text).is(400);
        Lrs.in(edition).post(path(), "{\"a\":2", document(place(), "new")).is(400);
    }

    @BothEditions
    void aDocumentIsRemoved(XapiVersion edition) {
        String[] document = document(place(), "gone");
        Lrs.in(edition).put(path(), "{}", document).is(204);
        Lrs.in(edition).delete(path(), document).is(204);
        Lrs.in(edition).get(path(), document).is(404);
        Lrs.in(edition).delete(path(), document).is(204);
    }

    @BothEditions
    void aListNamesWhatWasChangedAfterAMoment(XapiVersion edition) throws InterruptedException {
        List<String> place = place();
        Lrs.in(edition).put(path(), "{}", document(place, "first")).is(204);
        Thread.sleep(5);
        String between = Instant.now().toString();
        Thread.sleep(5);
        Lrs.in(edition).put(path(), "{}", document(place, "second")).is(204);
        Answer all = Lrs.in(edition).get(path(), place.toArray(String[]::new)).is(200);
        assertThat(all.array().toString()).isEqualTo("[\"first\",\"second\"]");
        assertThat(all.header("Last-Modified")).isNotEmpty();
        List<String> since = new ArrayList<>(place);
        since.addAll(List.of("since", between));
        assertThat(Lrs.in(edition)
                        .get(path(), since.toArray(String[]::new))
                        .array()
                        .toString())
                .isEqualTo("[\"second\"]");
        since.set(since.size() - 1, "yesterday");
        Lrs.in(edition).get(path(), since.toArray(String[]::new)).is(400);
        assertThat(Lrs.in(edition)
                        .get(path(), place().toArray(String[]::new))
                        .is(200)
                        .array())
                .isEmpty();
    }

    @BothEditions
    void aStaleTagChangesNothingAndTheRightOneDoes(XapiVersion edition) {
        String[] document = document(place(), "guarded");
        Lrs lrs = Lrs.in(edition);
        lrs.with("If-None-Match", "*").put(path(), "{\"v\":1}", document).is(204);
        String tag = lrs.get(path(), document).header("ETag");
        for (String stale : List.of("\"0000000000000000000000000000000000000000\"", "1234", "W/\"x\"")) {
            lrs.with("If-Match", stale).put(path(), "{\"v\":2}", document).is(412);
            lrs.with("If-Match", stale).post(path(), "{\"v\":2}", document).is(412);
            lrs.with("If-Match", stale).delete(path(), document).is(412);
        }
        lrs.with("If-None-Match", "*").put(path(), "{\"v\":2}", document).is(412);
        assertThat(lrs.get(path(), document).text()).isEqualTo("{\"v\":1}");
        lrs.with("If-Match", tag).put(path(), "{\"v\":3}", document).is(204);
        lrs.with("If-Match", tag).delete(path(), document).is(412);
        lrs.with("If-Match", lrs.get(path(), document).header("ETag"))
                .post(path(), "{\"w\":4}", document)
                .is(204);
        lrs.with("If-Match", lrs.get(path(), document).header("ETag"))
                .delete(path(), document)
                .is(204);
        lrs.with("If-Match", "*").put(path(), "{}", document).is(412);
        lrs.get(path(), document).is(404);
    }

    @BothEditions
    void writingOverADocumentUnseenIsAConflict(XapiVersion edition) {
        String[] document = document(place(), "unseen");
        Lrs.in(edition).put(path(), "{\"v\":1}", document).is(204);
        boolean free = path().endsWith("state") && edition == XapiVersion.V1_0_3;
        Answer answer = Lrs.in(edition).put(path(), "{\"v\":2}", document).is(free ? 204 : 409);
        assertThat(answer.text().isEmpty()).isEqualTo(free);
        assertThat(Lrs.in(edition).get(path(), document).text()).isEqualTo(free ? "{\"v\":2}" : "{\"v\":1}");
    }

    @BothEditions
    void whatSaysAboutWhatIsNeededAndOfItsForm(XapiVersion edition) {
        List<String> place = place();
        for (int index = 0; index < place.size(); index += 2) {
            List<String> less = new ArrayList<>(place);
            less.subList(index, index + 2).clear();
            List<String> odd = new ArrayList<>(place);
            odd.set(index + 1, "no such form");
            for (List<String> wrong : List.of(less, odd)) {
                String[] document = document(wrong, "x");
                Lrs.in(edition).put(path(), "{}", document).is(400);
                Lrs.in(edition).post(path(), "{}", document).is(400);
                Lrs.in(edition).get(path(), document).is(400);
                Lrs.in(edition).delete(path(), document).is(400);
            }
        }
        String[] unnamed = place.toArray(String[]::new);
        Lrs.in(edition).put(path(), "{}", unnamed).is(400);
        Lrs.in(edition).post(path(), "{}", unnamed).is(400);
        String[] unknown = Arrays.copyOf(document(place, "x"), place.size() + 4);
        unknown[place.size() + 2] = "unknown";
        unknown[place.size() + 3] = "1";
        Lrs.in(edition).get(path(), unknown).is(400);
    }

    @BothEditions
    void headIsGetWithoutTheBody(XapiVersion edition) {
        String[] document = document(place(), "head");
        Lrs.in(edition).put(path(), "{\"a\":1}", document).is(204);
        Answer head = Lrs.in(edition).head(path(), document).is(200);
        assertThat(head.bytes()).isEmpty();
        assertThat(head.header("ETag"))
                .isEqualTo(Lrs.in(edition).get(path(), document).header("ETag"));
    }

    static String agent() {
        return AGENT.formatted(UUID.randomUUID());
    }

    static String activity() {
        return "https://activities.example/" + UUID.randomUUID();
    }
}
