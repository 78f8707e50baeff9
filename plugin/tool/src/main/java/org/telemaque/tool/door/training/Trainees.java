package org.telemaque.tool.door.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.session.Visit;
import org.telemaque.tool.workshop.certification.Certification;
import org.telemaque.tool.workshop.certification.PathAssignment;
import org.telemaque.tool.workshop.people.Member;
import org.telemaque.tool.workshop.people.Person;
import org.telemaque.tool.workshop.people.Roster;
import org.telemaque.tool.workshop.roster.CourseGroup;
import org.telemaque.tool.workshop.roster.Groups;

/** The people of the cohort that the trainer was launched from, and nobody else. */
@RequestScoped
public class Trainees {

    private final Here here;
    private final Roster roster;
    private final Groups groups;
    private final Certification certification;

    @Inject
    Trainees(Here here, Roster roster, Groups groups, Certification certification) {
        this.here = here;
        this.roster = roster;
        this.groups = groups;
        this.certification = certification;
    }

    @SuppressWarnings("NullAway")
    Trainees() {
        this(null, null, null, null); // the container's proxy never uses it
    }

    /** The groups of the course, by name. */
    List<CourseGroup> groups() {
        return groups.of(here.visit().tenant(), here.visit().cohort());
    }

    /** Everybody seen so far or on the LMS's list: those who learn here first, those who left last, else by name. */
    List<Trainee> all() {
        List<Member> members = members();
        List<CourseGroup> all = groups();
        Map<UUID, List<PathAssignment>> paths = certification.ofAll(
                here.visit().tenant(),
                members.stream().map(member -> member.person().id()).toList());
        return members.stream()
                .map(member ->
                        trainee(member, all, paths.getOrDefault(member.person().id(), List.of())))
                .sorted(Comparator.comparing(
                                (Trainee person) -> person.presence().left())
                        .thenComparing(person -> !person.learns()))
                .toList();
    }

    /** Somebody of the cohort. */
    Optional<Trainee> find(UUID id) {
        return member(id)
                .map(member ->
                        trainee(member, groups(), certification.of(here.visit().tenant(), id)));
    }

    /** Those of the cohort among these people, as learners. */
    List<Learner> learners(Set<UUID> ids) {
        return learners(ids, member -> true);
    }

    /** Those of them who are still there. */
    List<Learner> present(Set<UUID> ids) {
        return learners(ids, member -> member.standing() != Member.Standing.LEFT);
    }

    private List<Learner> learners(Set<UUID> ids, Predicate<Member> which) {
        return members().stream()
                .filter(member -> ids.contains(member.person().id()))
                .filter(which)
                .map(this::learner)
                .toList();
    }

    private Optional<Member> member(UUID id) {
        return members().stream()
                .filter(member -> member.person().id().equals(id))
                .findFirst();
    }

    private List<Member> members() {
        return roster.of(here.visit().tenant(), here.visit().cohort());
    }

    private Trainee trainee(Member member, List<CourseGroup> all, List<PathAssignment> paths) {
        Person person = member.person();
        return new Trainee(
                person.id(),
                person.name().isEmpty() ? here.frame().words().say("training.nameless") : person.name(),
                presence(member, all),
                paths.stream()
                        .map(path -> Progress.of(
                                path,
                                here.language(),
                                here.today(),
                                here.visit().cohort()))
                        .toList());
    }

    private Trainee.Presence presence(Member member, List<CourseGroup> all) {
        return new Trainee.Presence(
                member.opened() ? here.day(member.lastSeen()) : "",
                member.learns(),
                member.standing(),
                all.stream()
                        .filter(group -> group.people().contains(member.person().id()))
                        .toList());
    }

    private Learner learner(Member member) {
        Visit visit = here.visit();
        Person person = member.person();
        return new Learner(
                person.id(),
                person.account(),
                visit.tenant(),
                visit.platform(),
                visit.cohort(),
                visit.language(),
                member.learns());
    }
}
