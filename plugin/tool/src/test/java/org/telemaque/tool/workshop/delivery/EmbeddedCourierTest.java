package org.telemaque.tool.workshop.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.telemaque.tool.foundation.outbox.Delivery;
import org.telemaque.tool.foundation.outbox.Parcel;
import org.telemaque.xapi.store.Finding;
import org.telemaque.xapi.store.Listing;
import org.telemaque.xapi.store.RecordStore;
import org.telemaque.xapi.store.StatementQuery;
import org.telemaque.xapi.store.Storing;
import org.telemaque.xapi.store.Unavailable;
import org.telemaque.xapi.validation.Defect;

/** The door to the embedded store, before a store that keeps all of a batch or nothing, as the real one does. */
class EmbeddedCourierTest {
    private static final String BAD = "{\"no\":\"statement\"}";
    private static final String OTHER = "{\"another\":\"statement\"}";

    private final PlayedStore store = new PlayedStore();
    private final EmbeddedCourier courier = new EmbeddedCourier(store, Clock.systemUTC());

    @Test
    void aBatchWithOneRefusedAndOneConflictingStatementIsHalvedUntilOnlyTheseAreHeld() {
        List<Parcel> parcels = new ArrayList<>(
                IntStream.range(0, 50).mapToObj(index -> good("acme")).toList());
        parcels.set(13, parcel("acme", BAD));
        parcels.set(37, parcel("acme", OTHER));
        store.taken.put(parcels.get(37).id(), "{\"what\":\"was there before\"}");

        List<Delivery> answers = courier.deliver(parcels);

        assertThat(answers).hasSize(50);
        assertThat(answers.get(13)).isEqualTo(new Delivery.Undeliverable("[$.verb is missing]"));
        assertThat(answers.get(37))
                .isEqualTo(new Delivery.Undeliverable(
                        "Another statement is stored under " + parcels.get(37).id()));
        assertThat(IntStream.range(0, 50)
                        .filter(index -> index != 13 && index != 37)
                        .mapToObj(answers::get))
                .hasSize(48)
                .containsOnly(new Delivery.Delivered());
        parcels.remove(37);
        parcels.remove(13);
        assertThat(store.writes)
                .as("each of the others once, in their order")
                .containsExactlyElementsOf(parcels.stream().map(Parcel::id).toList());
        assertThat(store.calls).as("a halving, not one by one").isLessThan(30);
    }

    @Test
    void aBatchThatIsTakenWholeIsOneCall() {
        assertThat(courier.deliver(List.of(good("acme"), good("acme"), good("acme"))))
                .containsOnly(new Delivery.Delivered());
        assertThat(store.calls).isOne();
    }

    @Test
    void whatFollowsAStoreThatIsAwayIsBehindAndNotTried() {
        store.awayAfter = 1;
        assertThat(courier.deliver(List.of(good("acme"), good("umbrella"), good("acme"))))
                .containsExactly(
                        new Delivery.Delivered(), new Delivery.Later("away", Duration.ZERO), new Delivery.Behind());
        assertThat(store.calls).isEqualTo(2);
    }

    @Test
    void everyTenantsStatementsGoIntoItsOwnStore() {
        courier.deliver(List.of(good("acme"), good("umbrella"), good("umbrella")));
        assertThat(store.tenants).containsExactly("acme", "umbrella");
    }

    private static Parcel good(String tenant) {
        return parcel(tenant, "{\"good\":true}");
    }

    /** A body that begins with its id, as far as the played store wants to know. */
    private static Parcel parcel(String tenant, String body) {
        UUID id = UUID.randomUUID();
        return new Parcel(id, tenant, EmbeddedCourier.TARGET, "account", id + body);
    }

    /** Keeps all or none, refuses what is bad, and what is known otherwise. */
    private static final class PlayedStore implements RecordStore {
        private static final int UUID_LENGTH = 36;

        private final Map<UUID, String> taken = new LinkedHashMap<>();
        private final List<UUID> writes = new ArrayList<>();
        private final List<String> tenants = new ArrayList<>();
        private int calls;
        private int awayAfter = Integer.MAX_VALUE;

        @Override
        public Storing store(List<String> statements) {
            calls++;
            if (calls > awayAfter) {
                return new Unavailable("away", Duration.ZERO);
            }
            if (statements.stream().anyMatch(one -> one.endsWith(BAD))) {
                return new Storing.Malformed(List.of(new Defect("$.verb", "is missing")));
            }
            List<UUID> ids = statements.stream().map(PlayedStore::id).toList();
            for (int index = 0; index < ids.size(); index++) {
                String before = taken.getOrDefault(ids.get(index), statements.get(index));
                if (!before.equals(statements.get(index))) {
                    return new Storing.Conflicting("Another statement is stored under " + ids.get(index));
                }
            }
            IntStream.range(0, ids.size()).forEach(index -> taken.put(ids.get(index), statements.get(index)));
            writes.addAll(ids);
            return new Storing.Stored(ids);
        }

        private static UUID id(String statement) {
            return UUID.fromString(statement.substring(0, UUID_LENGTH));
        }

        @Override
        public RecordStore forTenant(String tenant) {
            tenants.add(tenant);
            return this;
        }

        @Override
        public Finding find(UUID id) {
            return new Finding.Absent();
        }

        @Override
        public Listing list(StatementQuery query) {
            throw new UnsupportedOperationException("a courier only stores");
        }

        @Override
        public Listing more(String more) {
            throw new UnsupportedOperationException("a courier only stores");
        }
    }

    @Test
    void whatIsKnownAndTheSameCountsAsDelivered() {
        Parcel parcel = good("acme");
        assertThat(courier.deliver(List.of(parcel))).containsExactly(new Delivery.Delivered());
        assertThat(courier.deliver(List.of(parcel))).containsExactly(new Delivery.Delivered());
        assertThat(store.taken.keySet()).isEqualTo(Set.of(parcel.id()));
    }
}
