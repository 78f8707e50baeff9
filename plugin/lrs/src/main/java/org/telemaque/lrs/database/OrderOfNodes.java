package org.telemaque.lrs.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;

/**
 * The order of those who store in one PostgreSQL, on however many nodes, whatever their clocks say.
 *
 * <p>Who stores holds an advisory lock until its transaction has ended; the lock’s key says after which moment its
 * statements will stand. Only then it looks how far the statements and the promises go that are there, and takes moments
 * after both. Who asks through which moment all is seen looks at statements and promises first, and at the locks then: a
 * lock that it does not see was either given back, and what was stored can be seen, or is taken later, and what is stored
 * will stand after what it saw.
 */
final class OrderOfNodes implements Ticks.Order {
    private static final String FLOOR = "(select greatest((select max(stored) from lrs_statement),"
            + " (select max(through) from lrs_promise), 0))";
    private static final String TAKE =
            "select %s(?::int, ?::int)," + " pg_advisory_xact_lock_shared((?::bigint << 52) | (" + FLOOR + " + 1))";
    private static final String SHARED = TAKE.formatted("pg_advisory_xact_lock_shared");
    private static final String ALONE = TAKE.formatted("pg_advisory_xact_lock");
    private static final String HOW_FAR = "select " + FLOOR;
    private static final String THROUGH = "select " + FLOOR + ","
            + " (select min(((classid::bigint << 32) | objid::bigint) & ((1::bigint << 52) - 1)) from pg_locks"
            + " where locktype = 'advisory' and objsubid = 1 and (classid::bigint >> 20) = ?"
            + " and database = (select oid from pg_database where datname = current_database()))";
    private static final String PROMISE = "update lrs_promise set through = ? where through < ?";

    /** Tells our locks from those of others in the same database: nobody else’s keys are likely to begin so. */
    private static final int OURS = 0x4C5;

    /** A promise costs a write, so an idle store makes one only when the last is older than this. */
    private static final long STEP = 200_000;

    private final Transaction transaction;
    private final Clock clock;
    private long last;

    OrderOfNodes(Transaction transaction, Clock clock) {
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public <T> T write(Ticks.Turn turn, Ticks.Work<T> work) {
        return transaction.write(database -> {
            lock(database, turn);
            long soFar = howFar(database);
            if (turn.isOfARemoval()) {
                promise(database, soFar); // for the last statement may go, and what comes after it must not come before
            }
            return work.on(database, take(soFar, turn.moments()));
        });
    }

    private static void lock(Connection database, Ticks.Turn turn) throws SQLException {
        try (PreparedStatement take = database.prepareStatement(turn.alone() ? ALONE : SHARED)) {
            take.setInt(1, OURS);
            take.setInt(2, Keys.of(turn.tenant()).hashCode());
            take.setInt(3, OURS);
            take.execute();
        }
    }

    private static long howFar(Connection database) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(HOW_FAR);
                ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private synchronized long take(long after, int count) {
        long first = Math.max(Math.max(last, after) + 1, Ticks.micros(clock.instant()));
        last = first + count - 1;
        return first;
    }

    @Override
    public long through() {
        Seen seen = transaction.read(OrderOfNodes::look);
        long now = Ticks.micros(clock.instant());
        if (now - seen.through() < STEP || seen.isSomebodyUnderWay()) {
            return seen.through();
        }
        transaction.write(database -> promise(database, now));
        return transaction.read(OrderOfNodes::look).through();
    }

    private static Seen look(Connection database) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(THROUGH)) {
            select.setInt(1, OURS);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                long floor = rows.getLong(1);
                long firstUnderWay = rows.getLong(2);
                return rows.wasNull() ? new Seen(floor, false) : new Seen(Math.min(floor, firstUnderWay - 1), true);
            }
        }
    }

    private static int promise(Connection database, long through) throws SQLException {
        try (PreparedStatement update = database.prepareStatement(PROMISE)) {
            update.setLong(1, through);
            update.setLong(2, through);
            return update.executeUpdate();
        }
    }

    /**
     * What a look at the database shows.
     *
     * @param through the moment through which all is seen
     * @param isSomebodyUnderWay whether somebody stores just now
     */
    private record Seen(long through, boolean isSomebodyUnderWay) {}
}
