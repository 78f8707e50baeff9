package org.telemaque.tool.workshop.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.telemaque.tool.foundation.outbox.Delivery;
import org.telemaque.xapi.store.Denied;
import org.telemaque.xapi.store.Finding;
import org.telemaque.xapi.store.Listing;
import org.telemaque.xapi.store.RecordStore;
import org.telemaque.xapi.store.StatementQuery;
import org.telemaque.xapi.store.Storing;
import org.telemaque.xapi.store.Unavailable;

/** Which record store a company's records are read from: our own, or the one elsewhere whose file says so. */
@ApplicationScoped
public class Reading {
    private final RecordStore own;
    private final Targets targets;
    private final StoreFleet fleet;

    @Inject
    Reading(RecordStore own, Targets targets, StoreFleet fleet) {
        this.own = own;
        this.targets = targets;
        this.fleet = fleet;
    }

    @SuppressWarnings("NullAway")
    Reading() {
        this(null, null, null); // the container's proxy never uses it
    }

    /** The store to ask for the records of a company. */
    public RecordStore of(String tenant) {
        Optional<Target> elsewhere = targets.all().stream()
                .filter(target -> target.read() && target.takes(tenant))
                .findFirst();
        return elsewhere
                .<RecordStore>map(target -> new Remote(fleet.connection(target)))
                .orElseGet(() -> own.forTenant(tenant));
    }

    /** A store elsewhere as a reader asks it: what it speaks is agreed upon first. */
    private record Remote(Connection connection) implements RecordStore {
        @Override
        public Storing store(List<String> statements) {
            throw new UnsupportedOperationException("records reach a store elsewhere by the outbox only");
        }

        @Override
        public Finding find(UUID id) {
            return connection.knock() instanceof Connection.Door.Open open
                    ? open.store().find(id)
                    : Unavailable.now("the store cannot be asked");
        }

        @Override
        public Listing list(StatementQuery query) {
            return asked(store -> store.list(query));
        }

        @Override
        public Listing more(String more) {
            return asked(store -> store.more(more));
        }

        private Listing asked(Function<RecordStore, Listing> question) {
            Connection.Door door = connection.knock();
            if (door instanceof Connection.Door.Open open) {
                return question.apply(open.store());
            }
            return ((Connection.Door.Closed) door).why() instanceof Delivery.Denied denied
                    ? new Denied(denied.reason())
                    : Unavailable.now("the store cannot be asked");
        }

        @Override
        public RecordStore forTenant(String tenant) {
            return this;
        }
    }
}
