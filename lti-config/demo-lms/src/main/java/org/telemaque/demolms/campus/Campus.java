package org.telemaque.demolms.campus;

import static org.telemaque.demolms.campus.Disclosure.GIVEN_NAME;
import static org.telemaque.demolms.campus.Disclosure.MAIL;
import static org.telemaque.demolms.campus.Disclosure.NAME;
import static org.telemaque.demolms.campus.Disclosure.NAME_AND_MAIL;
import static org.telemaque.demolms.campus.Disclosure.NOTHING;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The people of the campus and the one course, “Devenir mentor”. */
public final class Campus {

    private static final List<Person> PEOPLE = List.of(
            new Person("ines", "1001", "Inès", "Caradec", Part.LEARNER, NAME_AND_MAIL),
            new Person("karim", "1002", "Karim", "Benali", Part.LEARNER, NAME_AND_MAIL),
            new Person("lea", "1003", "Léa", "Fontaine", Part.LEARNER, NAME),
            new Person("mehdi", "1004", "Mehdi", "Saïdi", Part.LEARNER, MAIL),
            new Person("nour", "1005", "Nour", "Haddad", Part.LEARNER, NOTHING),
            new Person("paul", "1006", "Paul", "Lemoine", Part.LEARNER, NAME_AND_MAIL),
            new Person("zoe", "1007", "Zoé", "Vasseur", Part.LEARNER, GIVEN_NAME),
            new Person("awa", "1008", "Awa", "Diop", Part.MENTOR, NAME_AND_MAIL),
            new Person("claire", "1009", "Claire", "Aubert", Part.TRAINER, NAME_AND_MAIL),
            new Person("hugo", "1010", "Hugo", "Delmas", Part.AUTHOR, NAME),
            new Person("sofia", "1011", "Sofia", "Rossi", Part.REVIEWER, NAME_AND_MAIL));

    private static final Set<Part> ALL = EnumSet.allOf(Part.class);

    private static final List<Placement> PLACEMENTS = List.of(
            new Placement("console", "console", "console", 0, Set.of(Part.TRAINER)),
            new Placement("traces", "records", "records", 0, Set.of(Part.REVIEWER)),
            new Placement("apercu", "preview", "preview", 0, Set.of(Part.AUTHOR)),
            new Placement("accompagnes", "mentees", "mentees", 0, Set.of(Part.MENTOR)),
            new Placement("parcours", "path/mentor-socle", "path", 0, ALL),
            new Placement("entree", "quiz/entree", "quiz", 10, ALL),
            new Placement("fondations", "course/fondations", "course", 60, ALL),
            new Placement("mythes", "quiz/mythes-realites", "quiz", 15, ALL),
            new Placement("annulations", "scenario/trois-annulations", "scenario", 20, ALL));

    private final List<Placement> added = new CopyOnWriteArrayList<>();
    private final AtomicInteger number = new AtomicInteger();

    /** Where a trainer or an author chooses what to hang into the course; nothing that hangs there itself. */
    public static final Placement CHOOSER =
            new Placement("choisir", "choose", "chooser", 0, Set.of(Part.TRAINER, Part.AUTHOR));

    /** Everybody, learners first. */
    public List<Person> people() {
        return PEOPLE;
    }

    /** The learners with a story of their own. */
    public List<Person> storied() {
        return PEOPLE.subList(0, 2);
    }

    /** The other learners. */
    public List<Person> learners() {
        return PEOPLE.subList(2, 7);
    }

    /** Those who accompany, animate, write and review. */
    public List<Person> staff() {
        return PEOPLE.subList(7, PEOPLE.size());
    }

    /** The people whom a mentor accompanies here. */
    public List<Person> mentees(Person person) {
        return person.part() == Part.MENTOR ? storied() : List.of();
    }

    /** The person with this key, if any. */
    public Optional<Person> person(String key) {
        return PEOPLE.stream().filter(person -> person.key().equals(key)).findFirst();
    }

    /** Everything that hangs in the course: what was there from the start, then what a trainer has added. */
    public List<Placement> placements() {
        return Stream.concat(PLACEMENTS.stream(), added.stream()).toList();
    }

    /**
     * Hangs an activity into the course for everybody.
     *
     * @param activity what the tool calls it
     * @param kind what it is, for its picture
     * @param wording title and text
     */
    public Placement add(String activity, String kind, List<String> wording) {
        Placement placement = new Placement("plus-" + number.incrementAndGet(), activity, kind, 0, ALL, wording);
        added.add(placement);
        return placement;
    }

    /** What this person finds in the course, in the order of the page. */
    public List<Placement> placements(Person person) {
        return placements().stream()
                .filter(placement -> placement.audience().contains(person.part()))
                .toList();
    }

    /** What hangs in the copy of the course: what was there from the start for everybody. */
    public List<Placement> copies() {
        return PLACEMENTS.stream()
                .filter(placement -> placement.audience().equals(ALL))
                .map(Placement::copied)
                .toList();
    }

    /** The activity with this key, if this person finds it in the course or in its copy. */
    public Optional<Placement> placement(Person person, String key) {
        return Stream.of(placements(), copies(), List.of(CHOOSER))
                .flatMap(List::stream)
                .filter(placement -> placement.audience().contains(person.part()))
                .filter(placement -> placement.key().equals(key))
                .findFirst();
    }
}
