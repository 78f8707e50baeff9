package org.telemaque.tool.foundation.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telemaque.tool.foundation.counter.Exposition.Gauge;

class CountersTest {
    private final OneTransaction transaction = new OneTransaction();
    private final Counters counters = new Counters();

    @BeforeEach
    void startsAtZero() {
        counters.transactions = transaction;
    }

    @Test
    void outsideATransactionItCountsAtOnce() {
        counters.count(Figure.ANSWERS, Word.QUESTION);
        counters.count(Figure.ANSWERS, Word.QUESTION);
        assertThat(counters.sums()).containsOnly(Map.entry(Row.of(Figure.ANSWERS, Word.QUESTION), 2L));
    }

    @Test
    void whatIsCountedInATransactionCountsWhenItCommits() {
        transaction.status = Status.STATUS_ACTIVE;
        counters.count(Figure.PARCELS, Word.PUT);
        assertThat(counters.sums()).isEmpty();
        transaction.ends(Status.STATUS_COMMITTED);
        assertThat(counters.sums()).containsEntry(Row.of(Figure.PARCELS, Word.PUT), 1L);
    }

    @Test
    void whatIsRolledBackIsNotCounted() {
        transaction.status = Status.STATUS_ACTIVE;
        counters.count(Figure.PARCELS, Word.PUT);
        transaction.ends(Status.STATUS_ROLLEDBACK);
        assertThat(counters.sums()).isEmpty();
    }

    @Test
    void inATransactionThatIsLostAlreadyNothingCounts() {
        transaction.status = Status.STATUS_MARKED_ROLLBACK;
        counters.count(Figure.PARCELS, Word.PUT);
        transaction.ends(Status.STATUS_ROLLEDBACK);
        assertThat(counters.sums()).isEmpty();
    }

    @Test
    void aFigureHasItsLabelsNeitherMoreNorLess() {
        assertThatIllegalArgumentException().isThrownBy(() -> counters.count(Figure.LAUNCHES, Word.ACCEPTED));
        assertThatIllegalArgumentException().isThrownBy(() -> counters.count(Figure.ANSWERS, Word.NONE, Word.NONE));
    }

    @Test
    void theTextIsWhatPrometheusReads() {
        counters.count(Figure.LAUNCHES, Word.ACCEPTED, Word.NONE);
        counters.count(Figure.ANSWERS, Word.DECISION);

        assertThat(new Exposition(counters).text(List.of(new Gauge("parcels_waiting", "Parcels that wait", 3))))
                .isEqualTo("""
                        # HELP telemaque_logins_total Logins begun by LMSs: sent back to log in, or refused by a rule
                        # TYPE telemaque_logins_total counter
                        # HELP telemaque_launches_total Launches: accepted, or refused by a rule
                        # TYPE telemaque_launches_total counter
                        telemaque_launches_total{outcome="accepted",rule="none"} 1
                        # HELP telemaque_answers_total Answers taken: to questions, and decisions in scenarios
                        # TYPE telemaque_answers_total counter
                        telemaque_answers_total{kind="decision"} 1
                        # HELP telemaque_parcels_total Parcels put into the outbox, delivered, refused for now (failed), until somebody permits it (held) or for ever (dead)
                        # TYPE telemaque_parcels_total counter
                        # HELP telemaque_packs_total Packs of content: loaded, refused or withdrawn
                        # TYPE telemaque_packs_total counter
                        # HELP telemaque_parcels_waiting Parcels that wait
                        # TYPE telemaque_parcels_waiting gauge
                        telemaque_parcels_waiting 3
                        """);
    }

    /** A transaction whose end the test decides. */
    private static final class OneTransaction implements TransactionSynchronizationRegistry {
        private final List<Synchronization> waiting = new ArrayList<>();
        private int status = Status.STATUS_NO_TRANSACTION;

        void ends(int how) {
            waiting.forEach(one -> one.afterCompletion(how));
            waiting.clear();
        }

        @Override
        public int getTransactionStatus() {
            return status;
        }

        @Override
        public void registerInterposedSynchronization(Synchronization one) {
            waiting.add(one);
        }

        @Override
        public Object getTransactionKey() {
            return this;
        }

        @Override
        public void putResource(Object key, Object value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Object getResource(Object key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setRollbackOnly() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean getRollbackOnly() {
            return false;
        }
    }
}
