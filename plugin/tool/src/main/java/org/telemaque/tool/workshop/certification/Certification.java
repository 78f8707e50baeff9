package org.telemaque.tool.workshop.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.telemaque.tool.foundation.event.Learner;

/** Assigns paths to people, takes assignments back, and says how far everybody is. */
@ApplicationScoped
public class Certification {

    private final Handing handing;
    private final Progress progress;
    private final Standings standings;
    private final Signer signer;

    /** For the container. */
    @Inject
    Certification(Handing handing, Progress progress, Standings standings, Signer signer) {
        this.handing = handing;
        this.progress = progress;
        this.standings = standings;
        this.signer = signer;
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
    public Assigning assign(Order order, LocalDate today) {
        if (order.learners().isEmpty()) {
            return new Assigning.Refused(Assigning.Why.NOBODY_CHOSEN);
        }
        if (order.due().isBefore(today)) {
            return new Assigning.Refused(Assigning.Why.DUE_IN_THE_PAST);
        }
        return progress.knows(order.path()) ? toEach(order) : new Assigning.Refused(Assigning.Why.UNKNOWN_PATH);
    }

    /** Two trainers who assign the same at once clash; the second then finds what the first did. */
    private Assigning toEach(Order order) {
        try {
            return handing.toEach(order);
        } catch (PersistenceException clash) {
            return handing.toEach(order);
        }
    }

    /**
     * Takes an assignment back in the cohort from which it was given; what the learner did stays done.
     *
     * @param of the learner, as one of that cohort
     * @return whether there was one in force
     */
    public boolean withdraw(UUID assignment, Learner of, UUID by) {
        return handing.back(assignment, of, by);
    }

    /**
     * Takes a trainer's word on a milestone of a path that was given in the trainer's cohort.
     *
     * @param of the learner, as one of that cohort
     */
    public Signing sign(Signing.Word word, Learner of) {
        return signer.sign(word, of);
    }

    /** The assignments in force of one person, oldest first. */
    @Transactional
    public List<PathAssignment> of(String tenant, UUID person) {
        return ofAll(tenant, List.of(person)).getOrDefault(person, List.of());
    }

    /** When each milestone of an assignment was reached, by its name; the others are left out. */
    @Transactional
    public Map<String, Instant> reached(String tenant, PathAssignment assignment) {
        return standings.reached(tenant, assignment);
    }

    /** The assignments in force of several people, by person. */
    @Transactional
    public Map<UUID, List<PathAssignment>> ofAll(String tenant, Collection<UUID> people) {
        return standings.of(tenant, people);
    }
}
