package org.telemaque.tool.workshop.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telemaque.courseware.path.CertificationPath;
import org.telemaque.courseware.path.Milestone;
import org.telemaque.tool.foundation.catalogue.Catalogue;

/** How far everybody is: milestones that are done, by the facts of the software and the words of people. */
@ApplicationScoped
class Standings {

    private final Assignments assignments;
    private final Verdicts verdicts;
    private final Catalogue catalogue;

    @Inject
    Standings(Assignments assignments, Verdicts verdicts, Catalogue catalogue) {
        this.assignments = assignments;
        this.verdicts = verdicts;
        this.catalogue = catalogue;
    }

    @SuppressWarnings("NullAway")
    Standings() {
        this(null, null, null); // the container's proxy never uses it
    }

    /** The assignments in force of several people, by person. */
    Map<UUID, List<PathAssignment>> of(String tenant, Collection<UUID> people) {
        var facts = assignments.facts(tenant, people);
        var said = verdicts.of(tenant, people);
        return assignments.active(tenant, people).stream()
                .map(row -> assignment(row, facts.getOrDefault(row.person, List.of()), said(row, said)))
                .collect(Collectors.groupingBy(PathAssignment::person));
    }

    /** The milestones of an assignment that are done now. */
    Set<String> done(AssignmentRow row) {
        var facts = assignments.facts(row.tenant, List.of(row.person)).getOrDefault(row.person, List.of());
        return done(path(row), facts, confirmed(said(row, verdicts.of(row.tenant, List.of(row.person)))));
    }

    /** The path of an assignment, in the version that was assigned. */
    CertificationPath path(AssignmentRow row) {
        return catalogue.path(row.path, row.version).orElseThrow();
    }

    /** When each milestone was reached: with the first fact or word after which nothing was missing. */
    Map<String, Instant> reached(String tenant, PathAssignment assignment) {
        Map<String, Instant> reached = new HashMap<>();
        List<Fact> facts = new ArrayList<>();
        Set<String> confirmed = new HashSet<>();
        for (Moment moment : moments(tenant, assignment)) {
            facts.addAll(moment.facts());
            confirmed.addAll(moment.confirmed());
            done(assignment.path(), facts, confirmed).forEach(name -> reached.putIfAbsent(name, moment.at()));
        }
        return Map.copyOf(reached);
    }

    /** Something became true. */
    private record Moment(Instant at, List<Fact> facts, Set<String> confirmed) {}

    private List<Moment> moments(String tenant, PathAssignment assignment) {
        Stream<Moment> facts = assignments.told(tenant, assignment.person()).stream()
                .map(row -> new Moment(row.since, List.of(new Fact(row.fact)), Set.of()));
        Stream<Moment> words = assignment.verdicts().entrySet().stream()
                .filter(said -> said.getValue().confirmed())
                .map(said -> new Moment(said.getValue().at(), List.of(), Set.of(said.getKey())));
        return Stream.concat(facts, words)
                .sorted(Comparator.comparing(Moment::at))
                .toList();
    }

    private PathAssignment assignment(AssignmentRow row, List<Fact> facts, Map<String, Verdict> said) {
        var path = path(row);
        return new PathAssignment(
                row.id,
                row.person,
                row.cohort,
                path,
                row.due,
                row.assignedAt,
                done(path, facts, confirmed(said)),
                row.attestedAt != null,
                said);
    }

    private static Map<String, Verdict> said(AssignmentRow row, List<VerdictRow> all) {
        return all.stream()
                .filter(one -> one.person.equals(row.person) && one.path.equals(row.path))
                .collect(Collectors.toUnmodifiableMap(one -> one.milestone, VerdictRow::verdict));
    }

    private static Set<String> confirmed(Map<String, Verdict> said) {
        return said.entrySet().stream()
                .filter(one -> one.getValue().confirmed())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> done(CertificationPath path, List<Fact> facts, Set<String> confirmed) {
        return path.milestones().stream()
                .filter(one -> Fact.fulfil(one.requirement(), facts, confirmed.contains(one.name())))
                .map(Milestone::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
