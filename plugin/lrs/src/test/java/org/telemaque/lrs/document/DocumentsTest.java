package org.telemaque.lrs.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.telemaque.lrs.TestDatabase;
import org.telemaque.lrs.database.Transaction;

/** What the documents promise, on whichever database. */
class DocumentsTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Shelf SHELF = Shelf.ofActivity("acme", "https://a.example/");

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aDocumentComesBackAsTheBytesAndTheTypeThatWerePut(TestDatabase database) {
        Documents documents = documents(database.open(), NOON);
        byte[] bytes = new byte[2_000_000];
        bytes[7] = (byte) 0xff;
        assertThat(documents.put(SHELF, "é", Content.of("a/b", bytes), Guard.none()))
                .isEqualTo(Writing.DONE);
        Document found = documents.find(SHELF, "é").orElseThrow();
        assertThat(found.content().bytes()).isEqualTo(bytes);
        assertThat(found.content().type()).isEqualTo("a/b");
        assertThat(found.updated()).isEqualTo(NOON);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void twoJsonObjectsAreMergedAtTheirTopLevel(TestDatabase database) {
        Documents documents = documents(database.open(), NOON);
        documents.merge(SHELF, "d", json("{\"a\":{\"x\":1},\"b\":1}"), Guard.none());
        documents.merge(SHELF, "d", json("{\"a\":{\"y\":1}}"), Guard.none());
        assertThat(text(documents)).isEqualTo("{\"a\":{\"y\":1},\"b\":1}");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsNoJsonObjectIsNotMerged(TestDatabase database) {
        Documents documents = documents(database.open(), NOON);
        documents.merge(SHELF, "d", json("[1]"), Guard.none());
        assertThat(documents.merge(SHELF, "d", json("{}"), Guard.none())).isEqualTo(Writing.NOT_MERGEABLE);
        assertThat(text(documents)).isEqualTo("[1]");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aStaleConditionChangesNothing(TestDatabase database) {
        Documents documents = documents(database.open(), NOON);
        Guard onlyNew = new Guard(List.of(), List.of("*"));
        assertThat(documents.put(SHELF, "d", json("{}"), onlyNew)).isEqualTo(Writing.DONE);
        assertThat(documents.put(SHELF, "d", json("{\"a\":1}"), onlyNew)).isEqualTo(Writing.STALE);
        Guard stale = new Guard(List.of("x"), List.of());
        assertThat(documents.put(SHELF, "d", json("{\"a\":1}"), stale)).isEqualTo(Writing.STALE);
        assertThat(documents.delete(SHELF, "d", stale)).isEqualTo(Writing.STALE);
        assertThat(documents.delete(SHELF, "other", new Guard(List.of("*"), List.of())))
                .isEqualTo(Writing.STALE);
        assertThat(text(documents)).isEqualTo("{}");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void writingOverADocumentNeedsAConditionWhereTheEditionAsksForOne(TestDatabase database) {
        Documents documents = documents(database.open(), NOON);
        assertThat(documents.putGuarded(SHELF, "d", json("{}"), Guard.none())).isEqualTo(Writing.DONE);
        assertThat(documents.putGuarded(SHELF, "d", json("[]"), Guard.none())).isEqualTo(Writing.UNGUARDED);
        String tag = documents.find(SHELF, "d").orElseThrow().etag();
        assertThat(documents.putGuarded(SHELF, "d", json("[]"), new Guard(List.of(tag), List.of())))
                .isEqualTo(Writing.DONE);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aListNamesWhatWasChangedAfterAMoment(TestDatabase database) {
        Transaction transaction = database.open();
        documents(transaction, NOON).put(SHELF, "first", json("{}"), Guard.none());
        documents(transaction, NOON.plusSeconds(1)).put(SHELF, "second", json("{}"), Guard.none());
        Documents documents = documents(transaction, NOON);
        assertThat(documents.names(SHELF)).extracting(Named::name).containsExactly("first", "second");
        assertThat(documents.names(SHELF, NOON)).extracting(Named::name).containsExactly("second");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void tenantsAreKeptApart(TestDatabase database) {
        Documents documents = documents(database.open(), NOON);
        UUID agent = new UUID(1, 2);
        documents.put(Shelf.ofAgent("acme", agent), "d", json("{}"), Guard.none());
        Shelf theirs = Shelf.ofState("else", "https://a.example/", agent);
        documents.put(theirs, "d", json("{}"), Guard.none());
        assertThat(documents.find(Shelf.ofAgent("else", agent), "d")).isEmpty();
        assertThat(documents.erase("acme", agent)).isEqualTo(1);
        assertThat(documents.find(theirs, "d")).isPresent();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void ofManyWhoWriteUnderOneTagOneIsDone(TestDatabase database) throws Exception {
        Documents documents = documents(database.open(), NOON);
        ExecutorService writers = Executors.newFixedThreadPool(4);
        try {
            List<Future<Writing>> all = IntStream.range(0, 8)
                    .mapToObj(writer -> writers.submit(() -> documents.put(
                            SHELF, "d", json("{\"by\":" + writer + "}"), new Guard(List.of(), List.of("*")))))
                    .toList();
            int done = 0;
            for (Future<Writing> one : all) {
                done += one.get() == Writing.DONE ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        } finally {
            writers.shutdownNow();
        }
    }

    private static Documents documents(Transaction transaction, Instant now) {
        return new Documents(transaction, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Content json(String text) {
        return Content.of("application/json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Documents documents) {
        return new String(documents.find(SHELF, "d").orElseThrow().content().bytes(), StandardCharsets.UTF_8);
    }
}
