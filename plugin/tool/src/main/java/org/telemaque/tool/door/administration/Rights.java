package org.telemaque.tool.door.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.telemaque.tool.foundation.journal.Act;
import org.telemaque.tool.foundation.journal.Entry;
import org.telemaque.tool.foundation.journal.Journal;
import org.telemaque.tool.foundation.outbox.Outbox;
import org.telemaque.tool.workshop.people.Readers;

/** Does what only the operator may, and writes it down, or does neither. */
@ApplicationScoped
class Rights {
    private final Readers readers;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    @Inject
    Rights(Readers readers, Outbox outbox, Journal journal, Clock clock) {
        this.readers = readers;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    Rights() {
        this(null, null, null, null); // the container's proxy never uses it
    }

    /** Sets the right of a person; false when the company knows no such person. */
    @Transactional
    public boolean set(String tenant, UUID person, boolean granted) {
        if (granted && !readers.grant(tenant, person)) {
            return false;
        }
        if (!granted) {
            readers.revoke(tenant, person);
        }
        Act act = granted ? Act.READER_GRANTED : Act.READER_REVOKED;
        journal.write(new Entry(
                clock.instant(),
                tenant,
                Entry.NOBODY,
                act,
                person.toString(),
                "company-wide reading, by the operator"));
        return true;
    }

    /** Sends a parcel again that was given up, unchanged; false when there is none. */
    @Transactional
    public boolean resend(UUID parcel, String target) {
        boolean found = outbox.resend(parcel, target);
        if (found) {
            journal.write(
                    new Entry(clock.instant(), "", Entry.NOBODY, Act.PARCEL_RESENT, parcel.toString(), "to " + target));
        }
        return found;
    }
}
