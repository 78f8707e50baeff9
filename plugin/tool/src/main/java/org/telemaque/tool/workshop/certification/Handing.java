package org.telemaque.tool.workshop.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.foundation.journal.Act;
import org.telemaque.tool.foundation.journal.Entry;
import org.telemaque.tool.foundation.journal.Journal;

/** Hands assignments out and takes them back, each time in one transaction with its line in the journal. */
@ApplicationScoped
class Handing {

    private final Assignments assignments;
    private final Progress progress;
    private final Journal journal;
    private final Clock clock;

    @Inject
    Handing(Assignments assignments, Progress progress, Journal journal, Clock clock) {
        this.assignments = assignments;
        this.progress = progress;
        this.journal = journal;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    Handing() {
        this(null, null, null, null); // the container's proxy never uses it
    }

    @Transactional
    Assigning toEach(Order order) {
        var assigned = new ArrayList<UUID>();
        var already = new ArrayList<UUID>();
        for (Learner learner : order.learners()) {
            boolean isNew = progress.begin(order, learner);
            (isNew ? assigned : already).add(learner.person());
            if (isNew) {
                note(learner, order.by(), Act.PATH_ASSIGNED, order.path());
            }
        }
        return new Assigning.Assigned(assigned, already);
    }

    @Transactional
    boolean back(UUID assignment, Learner of, UUID by) {
        Optional<AssignmentRow> found = assignments
                .find(of.tenant(), assignment)
                .filter(AssignmentRow::active)
                .filter(row -> row.person.equals(of.person()) && row.cohort.equals(of.cohort()));
        found.ifPresent(row -> {
            row.withdraw(clock.instant());
            progress.tellWithdrawn(row, of, by);
            note(of, by, Act.ASSIGNMENT_WITHDRAWN, row.path);
        });
        return found.isPresent();
    }

    private void note(Learner learner, UUID by, Act act, String path) {
        journal.write(new Entry(
                clock.instant(), learner.tenant(), by, act, learner.person().toString(), "path/" + path));
    }
}
