package org.telemaque.tool.workshop.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.telemaque.tool.foundation.outbox.Outbox;
import org.telemaque.tool.foundation.outbox.Parcel;

/** Puts a Statement on its way to our own store and to every other that shall have it, inside the transaction that it tells of. */
@ApplicationScoped
public class Distribution {
    /** What the outbox calls our own store. */
    public static final String OWN = EmbeddedCourier.TARGET;

    private final Outbox outbox;
    private final Targets targets;

    @Inject
    Distribution(Outbox outbox, Targets targets) {
        this.outbox = outbox;
        this.targets = targets;
    }

    @SuppressWarnings("NullAway")
    Distribution() {
        this(null, null); // the container's proxy never uses it
    }

    /**
     * Puts one parcel for each store.
     *
     * @param id the Statement's own
     * @param tenant whose it is
     * @param account of whom it tells; one person's Statements keep their order
     * @param statement the exact text
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void send(UUID id, String tenant, String account, String statement) {
        outbox.put(new Parcel(id, tenant, EmbeddedCourier.TARGET, account, statement));
        targets.all().stream()
                .filter(target -> target.takes(tenant))
                .map(target -> new Parcel(
                        id, tenant, target.id(), account, target.guise().dress(statement)))
                .forEach(outbox::put);
    }
}
