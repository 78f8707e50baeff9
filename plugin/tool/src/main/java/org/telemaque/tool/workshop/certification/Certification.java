package org.telemaque.tool.workshop.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.foundation.journal.Act;
import org.telemaque.tool.foundation.journal.Entry;
import org.telemaque.tool.foundation.journal.Journal;

/** Assigns paths to people, takes assignments back, and says how far everybody is. */
@ApplicationScoped
public class Certification {

    private final Assignments assignments;
    private final Progress progress;
    private final Journal journal;
    private final Clock clock;

    /** For the container. */
    @Inject
    public Certification(Assignments assignments, Progress progress, Journal journal, Clock clock) {
        this.assignments = assignments;
        this.progress = progress;
        this.journal = journal;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    Certification() {
        this(null, null, null, null); // the container's proxy never uses it
    }

    /**
     * Assigns a path to learners of one tenant; those who have it already keep what they have.
     *
     * @param today the day where the trainer is
     */
    @Transactional
    public Assigning assign(Order order, LocalDate today) {
        if (order.learners().isEmpty()) {
            return new Assigning.Refused(Assigning.Why.NOBODY_CHOSEN);
        }
        if (order.due().isBefore(today)) {
            return new Assigning.Refused(Assigning.Why.DUE_IN_THE_PAST);
        }
        return progress.knows(order.path()) ? assignToEach(order) : new Assigning.Refused(Assigning.Why.UNKNOWN_PATH);
    }

    private Assigning assignToEach(Order order) {
        var assigned = new ArrayList<UUID>();
        var already = new ArrayList<UUID>();
        for (Learner learner : order.learners()) {
            boolean isNew = progress.begin(order, learner);
            (isNew ? assigned : already).add(learner.person());
            if (isNew) {
                note(learner.tenant(), order.by(), Act.PATH_ASSIGNED, learner.person(), order.path());
            }
        }
        return new Assigning.Assigned(List.copyOf(assigned), List.copyOf(already));
    }

    /**
     * Takes an assignment back; what the learner did stays done.
     *
     * @return whether there was one in force
     */
    @Transactional
    public boolean withdraw(UUID assignment, Learner of, UUID by) {
        var found =
                assignments.find(of.tenant(), assignment).filter(row -> row.active() && row.person.equals(of.person()));
        found.ifPresent(row -> {
            row.withdraw(clock.instant());
            progress.tellWithdrawn(row, of, by);
            note(of.tenant(), by, Act.ASSIGNMENT_WITHDRAWN, of.person(), row.path);
        });
        return found.isPresent();
    }

    /** The assignments in force of one person, oldest first. */
    @Transactional
    public List<PathAssignment> of(String tenant, UUID person) {
        return ofAll(tenant, List.of(person)).getOrDefault(person, List.of());
    }

    /** The assignments in force of several people, by person. */
    @Transactional
    public Map<UUID, List<PathAssignment>> ofAll(String tenant, Collection<UUID> people) {
        return progress.of(tenant, people);
    }

    private void note(String tenant, UUID by, Act act, UUID person, String path) {
        journal.write(new Entry(clock.instant(), tenant, by, act, person.toString(), "path/" + path));
    }
}
