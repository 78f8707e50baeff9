package org.telemaque.lrs.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telemaque.lrs.TestDatabase;
import org.telemaque.lrs.activity.KnownActivities;
import org.telemaque.lrs.database.DatabaseFailure;
import org.telemaque.lrs.database.Ticks;
import org.telemaque.lrs.database.Transaction;
import org.telemaque.lrs.statement.Author;
import org.telemaque.lrs.statement.Reach;
import org.telemaque.lrs.statement.StatementFinder;
import org.telemaque.lrs.statement.StatementKeeper;
import org.telemaque.xapi.json.Reading;
import org.telemaque.xapi.json.StatementWriter;
import org.telemaque.xapi.statement.Activity;
import org.telemaque.xapi.statement.Agent;
import org.telemaque.xapi.statement.Statement;
import org.telemaque.xapi.statement.Verb;
import org.telemaque.xapi.store.Finding;
import org.telemaque.xapi.store.Listing;
import org.telemaque.xapi.store.RecordStore;
import org.telemaque.xapi.store.StatementQuery;
import org.telemaque.xapi.store.Storing;
import org.telemaque.xapi.store.Unavailable;
import org.telemaque.xapi.value.Iri;

class EmbeddedRecordStoreTest {
    private static final Iri HOME = Iri.of("https://t.example/");
    private static final Statement STATEMENT = Statement.of(
                    Agent.account(HOME, "ann"), Verb.of("https://t.example/v"), Activity.of(HOME))
            .withId(UUID.fromString("7ccd3322-e1a5-411a-a67d-6a735c76f119"))
            .withTimestamp(Instant.EPOCH);
    private static final UUID ID = STATEMENT.id().orElseThrow();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    private RecordStore store;

    @BeforeEach
    void open() {
        store = on(TestDatabase.H2.open());
    }

    @Test
    void itStoresAndFindsAsOneTenantSeesIt() {
        RecordStore acme = store.forTenant("acme");
        assertThat(acme.store(List.of(StatementWriter.text(STATEMENT)))).isEqualTo(new Storing.Stored(List.of(ID)));
        assertThat(acme.find(ID))
                .isInstanceOfSatisfying(
                        Finding.Found.class,
                        found -> assertThat(((Reading.Good) found.recorded().understood())
                                        .first()
                                        .statement()
                                        .actor())
                                .isEqualTo(STATEMENT.actor()));
        assertThat(store.forTenant("other").find(ID)).isEqualTo(new Finding.Absent());
        assertThat(store.find(ID)).isInstanceOf(Finding.Found.class);
    }

    @Test
    void theSameTextStoredTwiceDoesNoHarm() {
        store.store(List.of(StatementWriter.text(STATEMENT)));
        assertThat(store.store(List.of(StatementWriter.text(STATEMENT)))).isInstanceOf(Storing.Stored.class);
        assertThat(((Listing.Page) store.list(StatementQuery.all())).statements())
                .hasSize(1);
    }

    @Test
    void saysInWhichStatementOfABatchTheDefectsAre() {
        assertThat(store.store(List.of(StatementWriter.text(STATEMENT), "{\"actor\":1}")))
                .isInstanceOfSatisfying(
                        Storing.Malformed.class,
                        malformed -> assertThat(malformed.defects())
                                .allSatisfy(defect -> assertThat(defect.path()).startsWith("$[1]")));
        assertThat(store.find(ID)).isEqualTo(new Finding.Absent());
    }

    @Test
    void aListGoesOnWithTheWordsOfTheStore() {
        store.store(List.of(
                StatementWriter.text(STATEMENT), StatementWriter.text(STATEMENT.withId(new UUID(1L << 14, 1L << 63)))));
        Listing.Page first = (Listing.Page) store.list(StatementQuery.all().pagesOf(1));
        Listing.Page second = (Listing.Page) store.more(first.more());
        assertThat(second.isLast()).isTrue();
        assertThat(second.statements()).doesNotContainAnyElementsOf(first.statements());
        assertThat(store.more("?")).isInstanceOf(Listing.Refused.class);
    }

    @Test
    void itIsUnavailableWhenTheDatabaseFails() {
        RecordStore broken = on(new Transaction() {
            @Override
            public <T> T write(Work<T> work) {
                throw new DatabaseFailure(new java.sql.SQLException("gone"));
            }

            @Override
            public <T> T read(Work<T> work) {
                return write(work);
            }
        });
        assertThat(broken.store(List.of(StatementWriter.text(STATEMENT)))).isInstanceOf(Unavailable.class);
        assertThat(broken.find(ID)).isInstanceOf(Unavailable.class);
        assertThat(broken.list(StatementQuery.all())).isInstanceOf(Unavailable.class);
    }

    private static RecordStore on(Transaction transaction) {
        Ticks ticks = Ticks.after(transaction, CLOCK);
        return new EmbeddedRecordStore(
                new StatementKeeper(ticks, UUID::randomUUID, new KnownActivities(transaction)),
                new StatementFinder(transaction, ticks),
                new Author("default", Agent.account(HOME, "house")),
                new Reach.Everyone());
    }
}
