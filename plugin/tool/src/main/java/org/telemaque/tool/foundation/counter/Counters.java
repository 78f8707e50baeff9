package org.telemaque.tool.foundation.counter;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** The sums of this process since its start. */
@ApplicationScoped
public class Counters {

    private final Map<Row, LongAdder> sums = new ConcurrentHashMap<>();

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    TransactionSynchronizationRegistry transactions;

    /** Counts one; inside a transaction only once it has committed. */
    public void count(Figure figure, Enum<?>... words) {
        Row row = Row.of(figure, words);
        switch (transactions.getTransactionStatus()) {
            case Status.STATUS_NO_TRANSACTION -> add(row);
            case Status.STATUS_ACTIVE -> transactions.registerInterposedSynchronization(new OnCommit(() -> add(row)));
            default -> {
                // The transaction is already lost, and this with it.
            }
        }
    }

    private void add(Row row) {
        sums.computeIfAbsent(row, none -> new LongAdder()).increment();
    }

    /** What has been counted so far, figure by figure. */
    SortedMap<Row, Long> sums() {
        SortedMap<Row, Long> now = new TreeMap<>();
        sums.forEach((row, sum) -> now.put(row, sum.sum()));
        return now;
    }

    private record OnCommit(Runnable then) implements Synchronization {
        @Override
        public void beforeCompletion() {
            // What is counted does not change what is kept.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                then.run();
            }
        }
    }
}
