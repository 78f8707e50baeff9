package org.telemaque.lrs.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.telemaque.lrs.TestDatabase;
import org.telemaque.lrs.activity.KnownActivities;
import org.telemaque.lrs.database.Ticks;
import org.telemaque.lrs.database.Transaction;
import org.telemaque.xapi.json.Exact;
import org.telemaque.xapi.json.StatementWriter;
import org.telemaque.xapi.statement.Activity;
import org.telemaque.xapi.statement.Agent;
import org.telemaque.xapi.statement.Statement;
import org.telemaque.xapi.statement.Verb;
import org.telemaque.xapi.store.StatementQuery;
import org.telemaque.xapi.store.Storing;
import org.telemaque.xapi.value.Iri;

class StoreOnPostgresqlTest extends StoreContract {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Agent ANN = Agent.account(Iri.of("https://lms.example/"), "ann");
    private static final Reach ALL = new Reach.Everyone();
    private static final Ticks.Turn ONE = new Ticks.Turn("default", 1, false);

    private final Transaction transaction = TestDatabase.POSTGRESQL.open();
    private final Ticks here = node(NOON);
    private final Ticks slow = node(NOON.minusSeconds(3600));
    private final StatementFinder finder = new StatementFinder(transaction, here);

    @Override
    TestDatabase database() {
        return TestDatabase.POSTGRESQL;
    }

    @Test
    void whatAnotherNodeHasUnderWayIsNotPassedByAListOfTheOldestFirst() {
        UUID seen = keep(here);
        slow.write(ONE, (database, underWay) -> {
            keep(here);
            assertThat(finder.consistentThrough()).isBefore(Ticks.instant(underWay));
            assertThat(oldestFirst()).containsExactly(seen);
            return underWay;
        });
        assertThat(oldestFirst()).hasSize(2);
    }

    @Test
    void aNodeWhoseClockIsSlowStoresAfterAllThatAnotherSaidWasSeen() {
        Instant promised = finder.consistentThrough();
        assertThat(promised).as("an empty store, too, says how late it is").isEqualTo(NOON);
        UUID late = keep(slow);
        assertThat(finder.find(ALL, late).orElseThrow().stored()).isAfter(promised);
        assertThat(oldestFirst()).containsExactly(late);
        assertThat(node(NOON.minusSeconds(7200)).through())
                .as("another node promises no less")
                .isGreaterThanOrEqualTo(Ticks.micros(promised));
    }

    @Test
    void aNodeWhoseClockIsSlowStoresAfterWhatHasBeenErased() {
        Instant erased = finder.find(ALL, keep(here)).orElseThrow().stored();
        assertThat(new StatementEraser(transaction, here).forget("default", NOON.plusSeconds(60)))
                .isEqualTo(1);
        assertThat(finder.find(ALL, keep(slow)).orElseThrow().stored()).isAfter(erased);
    }

    private List<UUID> oldestFirst() {
        return finder.list(ALL, StatementQuery.all().oldestFirst()).statements().stream()
                .map(Kept::id)
                .toList();
    }

    private UUID keep(Ticks node) {
        Statement statement = Statement.of(
                ANN,
                Verb.of("http://adlnet.gov/expapi/verbs/answered"),
                Activity.of(Iri.of("https://example.com/quiz")));
        Storing storing = new StatementKeeper(node, UUID::randomUUID, new KnownActivities(transaction))
                .keep(List.of(new Exact(StatementWriter.json(statement), statement)), new Author("default", ANN));
        return ((Storing.Stored) storing).ids().get(0);
    }

    private Ticks node(Instant now) {
        return Ticks.after(transaction, Clock.fixed(now, ZoneOffset.UTC));
    }
}
