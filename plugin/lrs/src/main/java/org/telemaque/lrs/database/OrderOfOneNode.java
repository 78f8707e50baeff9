package org.telemaque.lrs.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.TreeSet;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The order of those who store in a database that this process has for itself; it is kept in memory. */
final class OrderOfOneNode implements Ticks.Order {
    private static final long UNKNOWN = -1;
    private static final String LAST_STORED = "select coalesce(max(stored), 0) from lrs_statement";

    private final Transaction transaction;
    private final Clock clock;
    private final ReentrantReadWriteLock turns = new ReentrantReadWriteLock(true);
    private final TreeSet<Long> underWay = new TreeSet<>();
    private long last = UNKNOWN;

    OrderOfOneNode(Transaction transaction, Clock clock) {
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public <T> T write(Ticks.Turn turn, Ticks.Work<T> work) {
        Lock mine = turn.alone() ? turns.writeLock() : turns.readLock();
        mine.lock();
        try {
            return writeNow(turn, work);
        } finally {
            mine.unlock();
        }
    }

    private <T> T writeNow(Ticks.Turn turn, Ticks.Work<T> work) {
        long first = take(turn.moments());
        try {
            return transaction.write(database -> work.on(database, first));
        } finally {
            settle(first);
        }
    }

    private synchronized long take(int count) {
        long first = Math.max(last() + 1, Ticks.micros(clock.instant()));
        last = first + Math.max(count, 1) - 1;
        underWay.add(first);
        return first;
    }

    private synchronized void settle(long first) {
        underWay.remove(first);
    }

    @Override
    public synchronized long through() {
        if (!underWay.isEmpty()) {
            return underWay.first() - 1;
        }
        last = Math.max(last(), Ticks.micros(clock.instant()));
        return last;
    }

    private long last() {
        if (last == UNKNOWN) {
            last = transaction.read(OrderOfOneNode::lastStored);
        }
        return last;
    }

    private static long lastStored(Connection database) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(LAST_STORED);
                ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
