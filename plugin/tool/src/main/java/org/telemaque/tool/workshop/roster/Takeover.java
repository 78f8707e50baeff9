package org.telemaque.tool.workshop.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.telemaque.lti.nrps.Group;
import org.telemaque.lti.nrps.Member;
import org.telemaque.lti.nrps.MemberStatus;
import org.telemaque.tool.foundation.platform.Platform;
import org.telemaque.tool.workshop.people.Cohort;
import org.telemaque.tool.workshop.people.Duty;
import org.telemaque.tool.workshop.people.Member.Standing;
import org.telemaque.tool.workshop.people.People;
import org.telemaque.tool.workshop.people.Person;
import org.telemaque.tool.workshop.people.Roster;
import org.telemaque.tool.workshop.people.Roster.Line;

/** Takes over what an LMS said of a course, in steps that are each kept or not at all. */
@ApplicationScoped
class Takeover {
    private static final int STEP = 200;

    private final People people;
    private final Roster roster;
    private final Groups groups;

    @Inject
    Takeover(People people, Roster roster, Groups groups) {
        this.people = people;
        this.roster = roster;
        this.groups = groups;
    }

    @SuppressWarnings("NullAway")
    Takeover() {
        this(null, null, null); // the container's proxy never uses it
    }

    /** Takes over a list that was read whole; the persons on it, by what the LMS calls them. */
    Map<String, Person> people(Cohort cohort, Platform platform, List<Member> members, Instant asked) {
        List<Line> lines = members.stream()
                .filter(member -> member.status() != MemberStatus.DELETED)
                .map(member -> line(member, platform))
                .toList();
        String issuer = platform.registration().issuer();
        Map<String, Person> persons = new HashMap<>();
        for (int first = 0; first < lines.size(); first += STEP) {
            List<Line> step = lines.subList(first, Math.min(first + STEP, lines.size()));
            persons.putAll(listed(cohort, issuer, step, asked));
        }
        roster.leave(cohort, asked);
        return persons;
    }

    /** Somebody may be launched at the same moment: they meet in the database, and the list is tried again. */
    private Map<String, Person> listed(Cohort cohort, String issuer, List<Line> lines, Instant asked) {
        try {
            return roster.list(cohort, issuer, lines, asked);
        } catch (PersistenceException met) {
            return roster.list(cohort, issuer, lines, asked);
        }
    }

    private Line line(Member member, Platform platform) {
        Set<Duty> duties = member.roles().isEmpty() ? Set.of() : people.duties(platform, member.roles());
        return new Line(
                member.person().subject(),
                member.person().displayName(),
                duties,
                member.status() == MemberStatus.INACTIVE ? Standing.INACTIVE : Standing.LISTED,
                member.isTestUser());
    }

    /** Takes over the groups, and who of the list is in them. */
    void groups(Cohort cohort, List<Group> all, List<Member> members, Map<String, Person> persons) {
        Map<UUID, List<String>> places = new HashMap<>();
        members.forEach(
                member -> Optional.ofNullable(persons.get(member.person().subject()))
                        .ifPresent(person -> places.put(person.id(), member.groups())));
        groups.keep(cohort, all, places);
    }
}
