package org.telemaque.tool.workshop.certification;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.telemaque.courseware.path.Milestone;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.foundation.event.ActivityRef;
import org.telemaque.tool.foundation.event.Happening;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.foundation.event.LearningEvent;
import org.telemaque.tool.workshop.certification.AssignmentRow.Beginning;

/** Moves assignments on as learning is told, and tells each milestone and attestation once. */
@ApplicationScoped
class Progress {

    /** After every other listener: what is told here comes after what caused it. */
    static final int LAST = 9000;

    private final Assignments assignments;
    private final Standings standings;
    private final Catalogue catalogue;
    private final Event<LearningEvent> events;
    private final Clock clock;
    private final Supplier<UUID> identifiers;

    @Inject
    Progress(
            Assignments assignments,
            Standings standings,
            Catalogue catalogue,
            Event<LearningEvent> events,
            Clock clock,
            Supplier<UUID> identifiers) {
        this.assignments = assignments;
        this.standings = standings;
        this.catalogue = catalogue;
        this.events = events;
        this.clock = clock;
        this.identifiers = identifiers;
    }

    @SuppressWarnings("NullAway")
    Progress() {
        this(null, null, null, null, null, null); // the container's proxy never uses it
    }

    void hear(@Observes @Priority(LAST) LearningEvent event) {
        var facts = Fact.in(event);
        if (!facts.isEmpty()) {
            Learner learner = event.what().learner();
            assignments.hold(learner.tenant(), learner.person());
            facts.forEach(fact -> assignments.learn(
                    learner.tenant(), learner.person(), fact, event.what().at(), identifiers));
            moveOn(learner);
        }
    }

    boolean knows(String path) {
        return catalogue.path(path).isPresent();
    }

    /** Begins a path for a learner; false when it is in force already. */
    boolean begin(Order order, Learner learner) {
        boolean already = assignments.active(learner.tenant(), List.of(learner.person())).stream()
                .anyMatch(row -> row.path.equals(order.path()));
        if (already) {
            return false;
        }
        var row = row(order, learner);
        assignments.add(row);
        tell(new LearningEvent.PathAssigned(happening(row, learner, pathRef(row)), order.by(), order.due()));
        moveOn(learner);
        return true;
    }

    void tellWithdrawn(AssignmentRow row, Learner learner, UUID by) {
        tell(new LearningEvent.AssignmentWithdrawn(happening(row, learner, pathRef(row)), by));
    }

    /** Whether an assignment's path has such a milestone, and people confirm it at least in part. */
    boolean asksPeople(AssignmentRow row, String milestone) {
        return standings
                .path(row)
                .milestone(milestone)
                .filter(PathAssignment::asksPeople)
                .isPresent();
    }

    private AssignmentRow row(Order order, Learner learner) {
        var path = catalogue.path(order.path()).orElseThrow();
        var beginning = new Beginning(identifiers.get(), identifiers.get(), clock.instant());
        return new AssignmentRow(order, learner, path.imprint().version().toString(), beginning);
    }

    /** Tells what is new on the assignments in force of a learner. */
    void moveOn(Learner learner) {
        assignments.active(learner.tenant(), List.of(learner.person())).forEach(row -> tellNews(row, learner));
    }

    /** Tells that a milestone is no longer reached, and that the attestation is lost where it needed it. */
    void takeBack(AssignmentRow row, String milestone, Learner learner) {
        if (row.hasTold(milestone) && !standings.done(row).contains(milestone)) {
            tellLost(row, milestone, learner);
            takeBackAttestation(row, learner);
        }
    }

    /** What other paths stood on with the attestation is lost too, and so on: each attestation is lost once, so it ends. */
    private void takeBackAttestation(AssignmentRow row, Learner learner) {
        if (row.attestedAt == null
                || standings.path(row).standing(standings.done(row)).reached()) {
            return;
        }
        row.unattest();
        assignments.forget(row.tenant, row.person, Fact.pathHeld(row.path));
        tell(new LearningEvent.Revoked(happening(row, learner, pathRef(row)), List.of()));
        assignments.active(row.tenant, List.of(row.person)).forEach(other -> takeBackWhatIsLost(other, learner));
    }

    private void takeBackWhatIsLost(AssignmentRow row, Learner learner) {
        var done = standings.done(row);
        standings.path(row).milestones().stream()
                .map(Milestone::name)
                .filter(name -> row.hasTold(name) && !done.contains(name))
                .forEach(name -> tellLost(row, name, learner));
        takeBackAttestation(row, learner);
    }

    private void tellLost(AssignmentRow row, String milestone, Learner learner) {
        row.untell(milestone);
        var path = pathRef(row);
        tell(new LearningEvent.Revoked(happening(row, learner, milestone(path, milestone)), List.of(path)));
    }

    private void tellNews(AssignmentRow row, Learner learner) {
        var path = standings.path(row);
        var done = standings.done(row);
        path.milestones().stream()
                .map(Milestone::name)
                .filter(name -> done.contains(name) && !row.hasTold(name))
                .forEach(name -> tellMilestone(
                        row, new Told(name, done.size(), path.milestones().size()), learner));
        if (row.attestedAt == null && path.standing(done).reached()) {
            row.attest(clock.instant());
            tell(new LearningEvent.PathAttested(
                    happening(row, learner, pathRef(row)),
                    done.size(),
                    path.milestones().size()));
        }
    }

    /** A milestone, and how many of all are reached with it. */
    private record Told(String name, int done, int total) {}

    private void tellMilestone(AssignmentRow row, Told news, Learner learner) {
        row.tell(news.name());
        var path = pathRef(row);
        tell(new LearningEvent.MilestoneReached(
                happening(row, learner, milestone(path, news.name())), path, news.done(), news.total()));
    }

    private static ActivityRef milestone(ActivityRef path, String name) {
        return path.at(path.key() + "/milestone/" + name);
    }

    private void tell(LearningEvent event) {
        events.fire(event);
    }

    private ActivityRef pathRef(AssignmentRow row) {
        return catalogue.ref("path/" + row.path, row.version);
    }

    /** What happens on a path belongs to the course that assigned it, whatever course the learner comes from. */
    private Happening happening(AssignmentRow row, Learner learner, ActivityRef activity) {
        return new Happening(identifiers.get(), learner.in(row.cohort), clock.instant(), row.registration, activity);
    }
}
