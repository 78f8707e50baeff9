package org.telemaque.tool.door.signoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.session.Visit;
import org.telemaque.tool.workshop.people.Member;
import org.telemaque.tool.workshop.people.People;
import org.telemaque.tool.workshop.people.Person;
import org.telemaque.tool.workshop.people.Roster;

/** The people of the course that the trainer was launched from, and nobody else. */
@RequestScoped
public class Candidates {

    private final Here here;
    private final Roster roster;
    private final People people;

    @Inject
    Candidates(Here here, Roster roster, People people) {
        this.here = here;
        this.roster = roster;
        this.people = people;
    }

    @SuppressWarnings("NullAway")
    Candidates() {
        this(null, null, null); // the container's proxy never uses it
    }

    /** Somebody of the course; anybody else is not found. */
    Candidate find(String id) {
        return uuid(id).flatMap(
                        person -> roster.of(here.visit().tenant(), here.visit().cohort()).stream()
                                .filter(member -> member.person().id().equals(person))
                                .findFirst())
                .map(this::candidate)
                .orElseThrow(NotFoundException::new);
    }

    /** The name of whoever acted. */
    String name(UUID person) {
        Map<UUID, Person> known = people.named(here.visit().tenant(), Set.of(person));
        return Optional.ofNullable(known.get(person))
                .map(Person::name)
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> here.words().say("signoff.somebody"));
    }

    /** The frame of a page below that of a person. */
    Frame frame(Candidate of, Link... more) {
        Link console = new Link(here.words().say("signoff.console"), "/training");
        Link person = new Link(of.name(), of.page());
        Link[] trail = new Link[more.length + 2];
        trail[0] = console;
        trail[1] = person;
        System.arraycopy(more, 0, trail, 2, more.length);
        return here.frame().under(trail);
    }

    private Candidate candidate(Member member) {
        Visit visit = here.visit();
        Person person = member.person();
        Learner learner = new Learner(
                person.id(),
                person.account(),
                visit.tenant(),
                visit.platform(),
                visit.cohort(),
                visit.language(),
                member.learns());
        return person.name().isEmpty()
                ? new Candidate(
                        learner,
                        here.words().say("signoff.nameless"),
                        here.words().say("signoff.this_person"))
                : new Candidate(learner, person.name(), person.name());
    }

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
