package org.telemaque.tool.workshop.certification;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.telemaque.courseware.path.CertificationPath;
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
    private final Catalogue catalogue;
    private final Event<LearningEvent> events;
    private final Clock clock;
    private final Supplier<UUID> identifiers;

    @Inject
    Progress(
            Assignments assignments,
            Catalogue catalogue,
            Event<LearningEvent> events,
            Clock clock,
            Supplier<UUID> identifiers) {
        this.assignments = assignments;
        this.catalogue = catalogue;
        this.events = events;
        this.clock = clock;
        this.identifiers = identifiers;
    }

    @SuppressWarnings("NullAway")
    Progress() {
        this(null, null, null, null, null); // the container's proxy never uses it
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
        events.fire(new LearningEvent.PathAssigned(happening(row, learner, pathRef(row)), order.by(), order.due()));
        moveOn(learner);
        return true;
    }

    void tellWithdrawn(AssignmentRow row, Learner learner, UUID by) {
        events.fire(new LearningEvent.AssignmentWithdrawn(happening(row, learner, pathRef(row)), by));
    }

    Map<UUID, List<PathAssignment>> of(String tenant, Collection<UUID> people) {
        var facts = assignments.facts(tenant, people);
        return assignments.active(tenant, people).stream()
                .map(row -> assignment(row, facts.getOrDefault(row.person, List.of())))
                .collect(Collectors.groupingBy(PathAssignment::person));
    }

    /** When each milestone was reached: with the first fact after which nothing was missing. */
    Map<String, Instant> reached(String tenant, PathAssignment assignment) {
        Map<String, Instant> reached = new HashMap<>();
        List<Fact> facts = new ArrayList<>();
        for (FactRow row : assignments.told(tenant, assignment.person())) {
            facts.add(new Fact(row.fact));
            done(assignment.path(), facts).forEach(name -> reached.putIfAbsent(name, row.since));
        }
        return Map.copyOf(reached);
    }

    private AssignmentRow row(Order order, Learner learner) {
        var path = catalogue.path(order.path()).orElseThrow();
        var beginning = new Beginning(identifiers.get(), identifiers.get(), clock.instant());
        return new AssignmentRow(order, learner, path.imprint().version().toString(), beginning);
    }

    private void moveOn(Learner learner) {
        var facts = assignments
                .facts(learner.tenant(), List.of(learner.person()))
                .getOrDefault(learner.person(), List.of());
        assignments.active(learner.tenant(), List.of(learner.person())).forEach(row -> tellNews(row, facts, learner));
    }

    private void tellNews(AssignmentRow row, List<Fact> facts, Learner learner) {
        var path = path(row);
        var done = done(path, facts);
        path.milestones().stream()
                .map(Milestone::name)
                .filter(name -> done.contains(name) && !row.hasTold(name))
                .forEach(name -> tellMilestone(
                        row, new Told(name, done.size(), path.milestones().size()), learner));
        if (row.attestedAt == null && path.standing(done).reached()) {
            row.attest(clock.instant());
            events.fire(new LearningEvent.PathAttested(
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
        var milestone = path.at(path.key() + "/milestone/" + news.name());
        events.fire(new LearningEvent.MilestoneReached(
                happening(row, learner, milestone), path, news.done(), news.total()));
    }

    private PathAssignment assignment(AssignmentRow row, List<Fact> facts) {
        var path = path(row);
        return new PathAssignment(
                row.id,
                row.person,
                row.cohort,
                path,
                row.due,
                row.assignedAt,
                done(path, facts),
                row.attestedAt != null);
    }

    private static Set<String> done(CertificationPath path, List<Fact> facts) {
        return path.milestones().stream()
                .filter(milestone -> Fact.fulfil(milestone.requirement(), facts))
                .map(Milestone::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    private CertificationPath path(AssignmentRow row) {
        return catalogue.path(row.path, row.version).orElseThrow();
    }

    private ActivityRef pathRef(AssignmentRow row) {
        return catalogue.ref("path/" + row.path, row.version);
    }

    /** What happens on a path belongs to the course that assigned it, whatever course the learner comes from. */
    private Happening happening(AssignmentRow row, Learner learner, ActivityRef activity) {
        return new Happening(identifiers.get(), learner.in(row.cohort), clock.instant(), row.registration, activity);
    }
}
