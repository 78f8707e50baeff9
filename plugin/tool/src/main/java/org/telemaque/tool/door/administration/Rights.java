package org.telemaque.tool.door.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.telemaque.tool.foundation.journal.Act;
import org.telemaque.tool.foundation.journal.Entry;
import org.telemaque.tool.foundation.journal.Journal;
import org.telemaque.tool.workshop.people.Readers;

/** Grants company-wide reading and writes it down, or does neither. */
@ApplicationScoped
class Rights {
    private final Readers readers;
    private final Journal journal;
    private final Clock clock;

    @Inject
    Rights(Readers readers, Journal journal, Clock clock) {
        this.readers = readers;
        this.journal = journal;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    Rights() {
        this(null, null, null); // the container's proxy never uses it
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
}
