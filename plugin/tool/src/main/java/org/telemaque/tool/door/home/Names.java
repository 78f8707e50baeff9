package org.telemaque.tool.door.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.telemaque.tool.session.Visit;
import org.telemaque.tool.workshop.people.Duty;
import org.telemaque.tool.workshop.people.Member;
import org.telemaque.tool.workshop.people.People;
import org.telemaque.tool.workshop.people.Person;
import org.telemaque.tool.workshop.people.Roster;

/** What people are called whom a visitor may know by name. */
@ApplicationScoped
public class Names {

    private final People people;
    private final Roster roster;

    @Inject
    Names(People people, Roster roster) {
        this.people = people;
        this.roster = roster;
    }

    @SuppressWarnings("NullAway")
    Names() {
        this(null, null); // the container's proxy never uses it
    }

    /** The visitor's own name; empty when the platform shares none. */
    String of(Visit visit) {
        return people.find(visit.tenant(), visit.person()).map(Person::name).orElse("");
    }

    /** The names of those who run the training of the visitor's cohort. */
    List<String> trainers(Visit visit) {
        return roster.of(visit.tenant(), visit.cohort()).stream()
                .filter(member -> member.duties().contains(Duty.TRAINER))
                .filter(member -> member.standing() != Member.Standing.LEFT)
                .map(Member::person)
                .map(Person::name)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The names of these people of the visitor's company, by id; the nameless are left out. */
    Map<UUID, String> of(Visit visit, Collection<UUID> ids) {
        return people.named(visit.tenant(), ids).values().stream()
                .filter(person -> !person.name().isEmpty())
                .collect(Collectors.toMap(Person::id, Person::name));
    }
}
