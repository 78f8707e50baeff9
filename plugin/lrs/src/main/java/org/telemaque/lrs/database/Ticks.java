package org.telemaque.lrs.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Gives each statement its moment of storing, and knows through which moment all is seen.
 *
 * <p>A moment is given before its transaction ends, so a later one can be seen earlier; those under way are known, on
 * whichever node they are, and a list that must not miss any stops before the first of them.
 */
public final class Ticks {
    private final Transaction transaction;
    private final Clock clock;

    private volatile @Nullable Order order;

    private Ticks(Transaction transaction, Clock clock) {
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Moments of the clock, after the last one in a database; the database is asked at the first need only. */
    public static Ticks after(Transaction transaction, Clock clock) {
        return new Ticks(transaction, clock);
    }

    /** Does work in a transaction of its own that is kept as a whole, with moments that are under way until it has ended. */
    public <T> T write(Turn turn, Work<T> work) {
        return order().write(turn, work);
    }

    /** The latest moment through which every stored statement can be seen. */
    public long through() {
        return order().through();
    }

    /** Several nodes share a PostgreSQL; any other database is this node's alone. */
    private Order order() {
        Order known = order;
        if (known != null) {
            return known;
        }
        synchronized (this) {
            Order made = order == null ? transaction.read(this::orderOf) : order;
            order = made;
            return made;
        }
    }

    private Order orderOf(Connection database) throws SQLException {
        return database.getMetaData().getDatabaseProductName().equals("PostgreSQL")
                ? new OrderOfNodes(transaction, clock)
                : new OrderOfOneNode(transaction, clock);
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
     * What somebody needs who stores or removes.
     *
     * @param tenant whose statements are stored
     * @param moments how many moments in a row; none for whoever removes
     * @param alone whether nobody else may store in the tenant meanwhile: so it is for whoever looks for statements that
     *     refer to one another, for two that do not see each other yet would both look in vain
     */
    public record Turn(String tenant, int moments, boolean alone) {
        boolean isOfARemoval() {
            return alone && moments == 0;
        }
    }

    /**
     * What is done in a turn.
     *
     * @param <T> what it gives
     */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it; the first of its moments is in microseconds since 1970. */
        T on(Connection database, long first) throws SQLException;
    }

    /** How those who store are put in an order. */
    interface Order {
        <T> T write(Turn turn, Work<T> work);

        long through();
    }
}
