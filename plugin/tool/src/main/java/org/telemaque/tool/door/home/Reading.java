package org.telemaque.tool.door.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.telemaque.tool.foundation.journal.Act;
import org.telemaque.tool.foundation.journal.Entry;
import org.telemaque.tool.foundation.journal.Journal;
import org.telemaque.tool.session.Visit;
import org.telemaque.tool.workshop.people.Acknowledgements;

/** Writes down, once and with its line in the journal, that somebody has read a version of the notice. */
@ApplicationScoped
class Reading {

    private final Acknowledgements acknowledgements;
    private final Journal journal;
    private final Clock clock;

    @Inject
    Reading(Acknowledgements acknowledgements, Journal journal, Clock clock) {
        this.acknowledgements = acknowledgements;
        this.journal = journal;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    Reading() {
        this(null, null, null); // the container's proxy never uses it
    }

    @Transactional
    void of(String version, Visit visit) {
        if (acknowledgements.acknowledge(visit.tenant(), visit.person())) {
            journal.write(new Entry(
                    clock.instant(),
                    visit.tenant(),
                    visit.person(),
                    Act.NOTICE_ACKNOWLEDGED,
                    visit.person().toString(),
                    version));
        }
    }
}
