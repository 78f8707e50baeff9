package org.telemaque.tool.door.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.telemaque.tool.foundation.journal.Act;
import org.telemaque.tool.foundation.journal.Entry;
import org.telemaque.tool.foundation.journal.Journal;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.workshop.people.People;
import org.telemaque.tool.workshop.people.Person;

/** What was assigned to somebody, confirmed and taken back, and by whom. */
@RequestScoped
public class History {

    private static final Set<Act> ACTS = Set.of(
            Act.PATH_ASSIGNED,
            Act.ASSIGNMENT_WITHDRAWN,
            Act.MILESTONE_CONFIRMED,
            Act.MILESTONE_SENT_BACK,
            Act.MILESTONE_TAKEN_BACK);
    private static final int MOST = 200;

    private final Here here;
    private final Journal journal;
    private final People people;
    private final Shelf shelf;

    @Inject
    History(Here here, Journal journal, People people, Shelf shelf) {
        this.here = here;
        this.journal = journal;
        this.people = people;
        this.shelf = shelf;
    }

    @SuppressWarnings("NullAway")
    History() {
        this(null, null, null, null); // the container's proxy never uses it
    }

    /** The acts on a person's paths, newest first. */
    List<PersonPage.Line> of(UUID person) {
        List<Entry> entries = journal.aboutPerson(here.visit().tenant(), person, MOST).stream()
                .filter(entry -> ACTS.contains(entry.act()))
                .toList();
        Map<UUID, Person> actors = people.named(
                here.visit().tenant(), entries.stream().map(Entry::actor).collect(Collectors.toSet()));
        return entries.stream().map(entry -> line(entry, actors)).toList();
    }

    private PersonPage.Line line(Entry entry, Map<UUID, Person> actors) {
        String path = shelf.named(entry.detail(), here.language());
        String act = "training.act." + entry.act().name().toLowerCase(Locale.ROOT);
        return new PersonPage.Line(
                here.moment(entry.at()),
                who(entry.actor(), actors),
                here.frame().words().say(act, path));
    }

    private String who(UUID actor, Map<UUID, Person> actors) {
        return Optional.ofNullable(actors.get(actor))
                .map(Person::name)
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> here.frame().words().say("training.somebody"));
    }
}
