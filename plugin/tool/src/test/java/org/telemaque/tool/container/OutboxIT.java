package org.telemaque.tool.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.telemaque.tool.foundation.counter.Exposition;
import org.telemaque.tool.foundation.journal.Act;
import org.telemaque.tool.foundation.journal.Entry;
import org.telemaque.tool.foundation.journal.Journal;
import org.telemaque.tool.foundation.outbox.Delivery;
import org.telemaque.tool.foundation.outbox.Outbox;
import org.telemaque.tool.foundation.outbox.Parcel;
import org.telemaque.tool.foundation.outbox.TwoNodes;
import org.telemaque.tool.foundation.outbox.Undelivered;

/** The transaction promise of the outbox, and the journal, inside a real server on a real database. */
@ExtendWith(ArquillianExtension.class)
class OutboxIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    @Inject
    Outbox outbox;

    @Inject
    Journal journal;

    @Inject
    TestCourier courier;

    @Inject
    TwoNodes nodes;

    @Inject
    Exposition exposition;

    @Resource(lookup = "java:comp/UserTransaction")
    UserTransaction transaction;

    @Resource(lookup = "jdbc/telemaque")
    DataSource database;

    @Deployment
    static WebArchive war() {
        return Wars.telemaque();
    }

    @BeforeEach
    void courierWorks() {
        courier.answers(parcel -> new Delivery.Delivered());
    }

    @Test
    void aRolledBackTransactionLeavesNoParcel() throws Exception {
        Parcel parcel = parcel("rolled-back");
        transaction.begin();
        outbox.put(parcel);
        transaction.rollback();
        assertThat(state(parcel)).isEqualTo("none");
    }

    @Test
    void withoutATransactionNothingIsTaken() {
        assertThatThrownBy(() -> outbox.put(parcel("alone"))).isInstanceOf(TransactionalException.class);
    }

    @Test
    void aCommittedParcelIsDeliveredOnceWithItsExactBytes() throws Exception {
        Parcel parcel = put(parcel("{\"é\": 1.0}"));
        Eventually.holds(Duration.ofSeconds(20), () -> assertThat(state(parcel)).isEqualTo("SENT"));
        assertThat(courier.seen())
                .filteredOn(seen -> seen.id().equals(parcel.id()))
                .containsExactly(parcel);
    }

    @Test
    void aTargetThatFailsIsTriedAgainInOrder() throws Exception {
        courier.refuseOnce();
        long failed = counted("failed");
        Parcel first = put(parcel("first"));
        Parcel second = put(parcel("second"));
        Eventually.holds(Duration.ofSeconds(20), () -> assertThat(state(second)).isEqualTo("SENT"));
        assertThat(courier.delivered()).containsSubsequence(first.id(), second.id());
        assertThat(counted("failed")).isGreaterThan(failed);
    }

    @Test
    void aParcelThatWasNotTriedIsNoFailure() throws Exception {
        AtomicBoolean busy = new AtomicBoolean(true);
        courier.answers(parcel -> {
            boolean first = parcel.body().equals("tried");
            Delivery no = first ? new Delivery.Later("busy", Duration.ZERO) : new Delivery.Behind();
            return busy.get() ? no : new Delivery.Delivered();
        });
        long failed = counted("failed");
        transaction.begin();
        outbox.put(parcel("tried"));
        Parcel behind = parcel("not tried");
        outbox.put(behind);
        transaction.commit();
        Eventually.holds(
                Duration.ofSeconds(20), () -> assertThat(counted("failed")).isGreaterThan(failed));
        assertThat(attempts(behind)).isZero();
        busy.set(false);
        Eventually.holds(Duration.ofSeconds(20), () -> assertThat(state(behind)).isEqualTo("SENT"));
        assertThat(attempts(behind)).isOne();
    }

    @Test
    void whatWaitsForATargetThatIsGoneIsShownAsUndeliverable() throws Exception {
        Parcel parcel = new Parcel(UUID.randomUUID(), "test", "platform:" + UUID.randomUUID(), "somebody", "{}");
        long others = outbox.waiting();
        put(parcel);
        Eventually.holds(
                Duration.ofSeconds(20),
                () -> assertThat(outbox.undelivered(50))
                        .filteredOn(shown -> shown.parcel().equals(parcel.id()))
                        .extracting(Undelivered::target, Undelivered::reason)
                        .containsExactly(tuple(parcel.target(), Undelivered.NO_COURIER)));
        assertThat(outbox.waiting()).as("a platform that comes back gets it").isEqualTo(others + 1);
        assertThat(state(parcel)).isEqualTo("WAITING");
        forget(parcel);
    }

    @Test
    void whatIsNewerForOthersHidesNothingFromWhoAsksForOneTarget() throws Exception {
        Parcel own = new Parcel(UUID.randomUUID(), "test", "platform:" + UUID.randomUUID(), "somebody", "{}");
        put(own);
        courier.answers(parcel -> new Delivery.Undeliverable("not a Statement"));
        Parcel newer = put(parcel("junk"));
        Parcel newest = put(parcel("junk"));
        Eventually.holds(Duration.ofSeconds(20), () -> {
            assertThat(state(newer)).startsWith("DEAD");
            assertThat(state(newest)).startsWith("DEAD");
            assertThat(outbox.undelivered(own.target()::equals, "test", 2))
                    .extracting(Undelivered::parcel)
                    .containsExactly(own.id());
        });
        assertThat(outbox.undelivered(2)).extracting(Undelivered::parcel).doesNotContain(own.id());
        assertThat(outbox.undelivered(TestCourier.TARGET::equals, "test", 1)).hasSize(1);
        assertThat(outbox.undelivered(target -> true, "another", 2))
                .as("what is of one company is shown to no other")
                .isEmpty();
        forget(own);
    }

    @Test
    void whatCanNeverBeDeliveredIsKeptWithItsReason() throws Exception {
        courier.answers(parcel -> new Delivery.Undeliverable("not a Statement"));
        Parcel parcel = put(parcel("junk"));
        Eventually.holds(Duration.ofSeconds(20), () -> assertThat(state(parcel)).isEqualTo("DEAD: not a Statement"));
    }

    @Test
    void parcelsAreCountedOnceTheyAreTrue() throws Exception {
        long before = counted("put");
        transaction.begin();
        outbox.put(parcel("rolled-back"));
        assertThat(counted("put")).isEqualTo(before);
        transaction.rollback();
        assertThat(counted("put")).isEqualTo(before);

        long delivered = counted("delivered");
        put(parcel("kept"));
        assertThat(counted("put")).isEqualTo(before + 1);
        Eventually.holds(
                Duration.ofSeconds(20), () -> assertThat(counted("delivered")).isEqualTo(delivered + 1));
    }

    @Test
    void whatHasNotArrivedIsCountedAsWaiting() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        courier.answers(parcel -> {
            awaited(open);
            return new Delivery.Delivered();
        });
        long others = outbox.waiting();
        Parcel waits = put(parcel("waits"));
        assertThat(outbox.waiting()).isEqualTo(others + 1);
        open.countDown();
        Eventually.holds(Duration.ofSeconds(20), () -> assertThat(state(waits)).isEqualTo("SENT"));
        assertThat(outbox.waiting()).isEqualTo(others);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private long counted(String outcome) {
        String name = "telemaque_parcels_total{outcome=\"" + outcome + "\"} ";
        return exposition
                .text(List.of())
                .lines()
                .filter(line -> line.startsWith(name))
                .map(line -> Long.valueOf(line.substring(name.length())))
                .findFirst()
                .orElse(0L);
    }

    @Test
    void theJournalIsReadNewestFirst() {
        String tenant = "t" + UUID.randomUUID();
        Instant now = Instant.parse("2026-01-01T00:00:00.123456Z");
        UUID person = UUID.randomUUID();
        journal.write(new Entry(now, tenant, Entry.NOBODY, Act.READER_GRANTED, person.toString(), "first"));
        journal.write(
                new Entry(now.plusSeconds(1), tenant, Entry.NOBODY, Act.READER_REVOKED, person.toString(), "second"));
        assertThat(journal.aboutPerson(tenant, person, 10))
                .extracting(Entry::detail)
                .containsExactly("second", "first");
        assertThat(journal.latest(tenant, Set.of(Act.READER_GRANTED), 10))
                .extracting(Entry::at)
                .containsExactly(now);
    }

    private int attempts(Parcel parcel) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select attempts from outbox_parcel where parcel = ?")) {
            query.setObject(1, parcel.id());
            try (var rows = query.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getInt(1);
            }
        }
    }

    private void forget(Parcel parcel) throws SQLException {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from outbox_parcel where parcel = ?")) {
            delete.setObject(1, parcel.id());
            delete.executeUpdate();
        }
    }

    private Parcel put(Parcel parcel) throws Exception {
        transaction.begin();
        outbox.put(parcel);
        transaction.commit();
        return parcel;
    }

    @Test
    void whatIsTriedForTooLongIsGivenUpAndCanBeSentAgain() throws Exception {
        AtomicBoolean open = new AtomicBoolean();
        courier.answers(
                parcel -> open.get() ? new Delivery.Delivered() : new Delivery.Later("out of order", Duration.ZERO));
        Parcel parcel = put(parcel("stubborn"));
        Eventually.holds(SOON, () -> assertThat(state(parcel)).isEqualTo("WAITING: out of order"));
        run("update outbox_parcel set tried_since = ? where parcel = ?", Timestamp.from(LONG_AGO), parcel.id());
        Eventually.holds(SOON, () -> assertThat(state(parcel)).isEqualTo("DEAD: given up after 30 days: out of order"));
        assertThat(outbox.undelivered(100)).extracting(Undelivered::parcel).contains(parcel.id());

        open.set(true);
        assertThat(outbox.resend(parcel.id(), TestCourier.TARGET)).isTrue();
        Eventually.holds(SOON, () -> assertThat(state(parcel)).isEqualTo("SENT"));
        assertThat(outbox.resend(parcel.id(), TestCourier.TARGET)).isFalse();
    }

    @Test
    void whatWaitsForAPermissionWaitsAloneAndGoesWhenItComes() throws Exception {
        AtomicBoolean permitted = new AtomicBoolean();
        courier.answers(parcel -> permitted.get() || !parcel.body().startsWith("held")
                ? new Delivery.Delivered()
                : new Delivery.Held("the scope of scores is missing"));
        Parcel first = put(parcel("held 1"));
        Eventually.holds(SOON, () -> assertThat(state(first)).isEqualTo("WAITING: the scope of scores is missing"));
        Parcel second = put(parcel("held 2"));
        Parcel other = put(new Parcel(UUID.randomUUID(), "test", TestCourier.TARGET, "somebody else", "free"));
        Eventually.holds(SOON, () -> assertThat(state(other)).isEqualTo("SENT"));
        assertThat(state(second)).isEqualTo("WAITING");
        assertThat(outbox.undelivered(100))
                .filteredOn(stuck -> stuck.parcel().equals(first.id()))
                .extracting(Undelivered::reason)
                .containsExactly("the scope of scores is missing");

        permitted.set(true);
        assertThat(outbox.resend(first.id(), TestCourier.TARGET)).isTrue();
        Eventually.holds(SOON, () -> assertThat(state(second)).isEqualTo("SENT"));
        assertThat(courier.delivered()).containsSubsequence(first.id(), second.id());
    }

    /** What a killed node leaves behind is a lease that ends and a parcel that still waits: so does a courier that breaks. */
    @Test
    void aNodeThatIsKilledBetweenTheCallAndTheMarkSendsTheSameBytesAgain() throws Exception {
        AtomicBoolean killed = new AtomicBoolean();
        courier.answers(parcel -> {
            if (!killed.getAndSet(true)) {
                throw new IllegalStateException("as if killed");
            }
            return new Delivery.Delivered();
        });
        Parcel parcel = put(parcel("twice"));
        Eventually.holds(SOON, () -> assertThat(killed).isTrue());
        assertThat(state(parcel)).isEqualTo("WAITING");
        Eventually.holds(SOON, () -> assertThat(state(parcel)).isEqualTo("SENT"));
        assertThat(courier.seen())
                .filteredOn(seen -> seen.id().equals(parcel.id()))
                .containsExactly(parcel, parcel);
    }

    @Test
    void whileOneHasTheLeaseNobodyElseHandsOver() throws Exception {
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        courier.answers(parcel -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            pause();
            atOnce.decrementAndGet();
            return new Delivery.Delivered();
        });
        transaction.begin();
        List<Parcel> put =
                IntStream.range(0, 8).mapToObj(i -> parcel("of 8: " + i)).toList();
        put.forEach(outbox::put);
        transaction.commit();
        nodes.rounds(courier, 4);
        Eventually.holds(SOON, () -> assertThat(state(put.get(7))).isEqualTo("SENT"));
        assertThat(most).hasValue(1);
        assertThat(courier.seen())
                .filteredOn(seen -> seen.body().startsWith("of 8"))
                .containsExactlyElementsOf(put);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void run(String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private static Parcel parcel(String body) {
        return new Parcel(UUID.randomUUID(), "test", TestCourier.TARGET, "somebody", body);
    }

    private String state(Parcel parcel) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select state, reason from outbox_parcel where parcel = ?")) {
            query.setObject(1, parcel.id());
            try (var rows = query.executeQuery()) {
                if (!rows.next()) {
                    return "none";
                }
                return rows.getString(2).isEmpty() || rows.getString(1).equals("SENT")
                        ? rows.getString(1)
                        : rows.getString(1) + ": " + rows.getString(2);
            }
        }
    }
}
