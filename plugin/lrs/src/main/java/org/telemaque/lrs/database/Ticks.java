package org.telemaque.lrs.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.TreeSet;
import java.util.function.LongSupplier;

/**
 * Gives each statement its moment of storing, no two the same on this node, and knows through which moment all is seen.
 *
 * <p>A moment is given before its transaction ends, so a later one can be seen earlier; those under way are remembered,
 * and a list that must not miss any stops before the first of them.
 */
public final class Ticks {
    private static final long UNKNOWN = -1;
    private static final String LAST_STORED = "select coalesce(max(stored), 0) from lrs_statement";

    private final Clock clock;
    private final TreeSet<Long> underWay = new TreeSet<>();
    private final LongSupplier lastBefore;
    private long last = UNKNOWN;

    private Ticks(Clock clock, LongSupplier lastBefore) {
        this.clock = clock;
        this.lastBefore = lastBefore;
    }

    /** Moments of the clock, after the last one in a database; the database is asked at the first need only. */
    public static Ticks after(Transaction transaction, Clock clock) {
        return new Ticks(clock, () -> transaction.read(Ticks::lastStored));
    }

    /** Takes so many moments in a row, under way until they are settled. */
    public synchronized Span take(int count) {
        long first = Math.max(last() + 1, micros(clock.instant()));
        last = first + count - 1;
        underWay.add(first);
        return new Span(first, this);
    }

    /** The latest moment through which every stored statement can be seen. */
    public synchronized long through() {
        if (!underWay.isEmpty()) {
            return underWay.first() - 1;
        }
        last = Math.max(last(), micros(clock.instant()));
        return last;
    }

    private static long lastStored(Connection database) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(LAST_STORED);
                ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private long last() {
        if (last == UNKNOWN) {
            last = lastBefore.getAsLong();
        }
        return last;
    }

    private synchronized void settle(Span span) {
        underWay.remove(span.first());
    }

    /** A moment in microseconds since 1970, cut. */
    public static long micros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }

    /** The moment of so many microseconds since 1970. */
    public static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    /**
     * Moments in a row.
     *
     * @param first the first of them, in microseconds since 1970
     * @param ticks who gave them
     */
    public record Span(long first, Ticks ticks) implements AutoCloseable {
        @Override
        public void close() {
            ticks.settle(this);
        }
    }
}
