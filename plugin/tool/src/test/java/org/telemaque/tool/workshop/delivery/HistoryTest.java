package org.telemaque.tool.workshop.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.telemaque.xapi.value.XapiVersion;

@SuppressWarnings("NullAway") // these histories put nothing on its way
class HistoryTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Table table = new Table();
    private final History history = new History(table, null, Clock.fixed(NOON, ZoneOffset.UTC));
    private final HistoryReader reader = new HistoryReader(null, history, null, null, null);

    @Test
    void twoNodesThatFirstSeeAFileAtOnceBeginOneHistory() {
        table.anotherNodeIsFaster = true;
        reader.beginOnce(target());
        assertThat(history.all())
                .extracting(History.Progress::target, History.Progress::stage)
                .containsExactly(tuple("lrs:new", History.Stage.RUNNING));
    }

    @Test
    void aHistoryWhosePlaceOurStoreDoesNotKnowAnyMoreIsReadAnew() {
        reader.beginOnce(target());
        HistoryRow row = table.rows.get("lrs:new");
        row.move("more of an older house", 100, 40, NOON);
        history.readAnew(new History.Place("lrs:new", "somewhere else", NOON));
        assertThat(history.unfinished()).extracting(History.Place::place).containsExactly("more of an older house");
        history.readAnew(new History.Place("lrs:new", "more of an older house", NOON));
        assertThat(history.unfinished()).extracting(History.Place::place).containsExactly("");
    }

    private static Target target() {
        return new Target(
                "new",
                URI.create("https://lrs.example.com/xapi"),
                List.of(XapiVersion.V1_0_3),
                new Target.Entry.Pair("us", "secret"),
                new Guise(""),
                Set.of(),
                Duration.ofSeconds(10),
                true,
                false);
    }

    /** The table in memory; another node may write its row between our look and our writing. */
    private static final class Table extends Histories {
        private final Map<String, HistoryRow> rows = new LinkedHashMap<>();
        private boolean anotherNodeIsFaster;

        @Override
        List<HistoryRow> all() {
            return List.copyOf(rows.values());
        }

        @Override
        Optional<HistoryRow> hold(String target) {
            return Optional.ofNullable(rows.get(target));
        }

        @Override
        void add(String target, Instant now) {
            if (rows.putIfAbsent(target, new HistoryRow(target, now)) != null || anotherNodeIsFaster) {
                throw new IllegalStateException("a row with this key is there already");
            }
        }
    }
}
