package org.telemaque.tool.foundation.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LeasesTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final UUID HOLDER = new UUID(1, 1);

    private final TargetRow target = target();
    private final List<ParcelRow> due = new ArrayList<>();
    private final Leases leases = new Leases(new Queue(), Clock.fixed(NOON, ZoneOffset.UTC), () -> HOLDER);

    @Test
    void aTargetThatWorksIsGivenAllThatIsDue() {
        put("ann", 0);
        put("bob", 0);
        Leases.Lease lease = claimed();
        assertThat(lease.parcels()).extracting(Parcel::orderKey).containsExactly("ann", "bob");
        assertThat(lease.isFull()).isFalse();
    }

    @Test
    void afterItsRestATargetIsAskedWithOneParcelFirst() {
        target.fails("down", NOON.minusSeconds(60), Duration.ofSeconds(1));
        put("ann", 3);
        put("ann", 0);
        put("bob", 1);
        Leases.Lease lease = claimed();
        assertThat(lease.parcels())
                .as("the least tried, but none that has to wait for another")
                .extracting(Parcel::orderKey)
                .containsExactly("bob");
        assertThat(lease.forOthers()).isTrue();
        assertThat(lease.isFull())
                .as("once it takes this one, it is given the rest")
                .isTrue();
    }

    @Test
    void whatThePausedTargetWaitsForDoesNotGrowOlder() {
        Instant longAgo = NOON.minus(Duration.ofDays(90));
        assertThat(target.tried(longAgo)).isEqualTo(longAgo);
        target.denies("401", longAgo);
        target.resume(NOON);
        assertThat(target.tried(longAgo)).isEqualTo(NOON);
        assertThat(target.tried(NOON.plusSeconds(1))).isEqualTo(NOON.plusSeconds(1));
    }

    @Test
    void aPauseOfTheOperatorsOwnStaysOneAndTakesTheLeaseFromNobody() {
        target.denies("401 unknown", NOON);
        target.pause(Outbox.Pause.BY_OPERATOR, "", NOON.plusSeconds(1));
        assertThat(target.pause).isEqualTo(Outbox.Pause.BY_OPERATOR);
        assertThat(target.pausedAt).isEqualTo(NOON);
        target.denies("401 unknown", NOON.plusSeconds(2));
        assertThat(target.pause).isEqualTo(Outbox.Pause.BY_OPERATOR);
        target.resume(NOON);
        target.lease(HOLDER, NOON.plusSeconds(20));
        target.pause(Outbox.Pause.BY_OPERATOR, "", NOON);
        target.resume(NOON);
        assertThat(target.isLeased(NOON))
                .as("what is under way is handed over by nobody else")
                .isTrue();
        assertThat(target.isPaused()).isFalse();
    }

    private Leases.Lease claimed() {
        return leases.claim(new Nowhere()).orElseThrow();
    }

    private void put(String key, int attempts) {
        ParcelRow row = new ParcelRow(new Parcel(UUID.randomUUID(), "acme", "there", key, "{}"), NOON);
        Stream.generate(() -> "down").limit(attempts).forEach(why -> row.failed(why, NOON));
        due.add(row);
    }

    private static TargetRow target() {
        TargetRow row = new TargetRow();
        row.target = "there";
        row.leaseHolder = "";
        row.reason = "";
        row.restsUntil = Instant.EPOCH;
        row.leaseUntil = Instant.EPOCH;
        row.pause = Outbox.Pause.NO;
        row.pausedAt = Instant.EPOCH;
        row.resumedAt = Instant.EPOCH;
        return row;
    }

    /** One target and what is due for it. */
    private final class Queue extends Parcels {
        @Override
        Optional<TargetRow> claim(String name) {
            return Optional.of(target);
        }

        @Override
        List<ParcelRow> due(String name, int limit, Instant now) {
            return due.stream().limit(limit).toList();
        }
    }

    private record Nowhere() implements Courier {
        @Override
        public String target() {
            return "there";
        }

        @Override
        public List<Delivery> deliver(List<Parcel> parcels) {
            return List.of();
        }
    }
}
