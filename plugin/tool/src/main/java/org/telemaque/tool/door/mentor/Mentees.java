package org.telemaque.tool.door.mentor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.telemaque.courseware.path.Milestone;
import org.telemaque.tool.foundation.platform.Platforms;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.session.Visit;
import org.telemaque.tool.workshop.certification.Certification;
import org.telemaque.tool.workshop.certification.PathAssignment;
import org.telemaque.tool.workshop.people.People;
import org.telemaque.tool.workshop.people.Person;

/** The people whom the launch of this visit named, and nobody else. */
@RequestScoped
public class Mentees {

    /** Under this name a visit keeps whom its launch named; only a launch as a mentor brings it. */
    private static final String NAMED = "https://purl.imsglobal.org/spec/lti/claim/role_scope_mentor";

    private final Here here;
    private final People people;
    private final Platforms platforms;
    private final Certification certification;

    /**
     * Whom a launch named.
     *
     * @param people those whom we know, by name
     * @param unknown how many we do not
     * @param beyond how many more it named than can be shown
     */
    record Named(List<MenteesPage.Mentee> people, int unknown, int beyond) {
        Named {
            people = List.copyOf(people);
        }
    }

    @Inject
    Mentees(Here here, People people, Platforms platforms, Certification certification) {
        this.here = here;
        this.people = people;
        this.platforms = platforms;
        this.certification = certification;
    }

    @SuppressWarnings("NullAway")
    Mentees() {
        this(null, null, null, null); // the container's proxy never uses it
    }

    Named named() {
        Set<String> subjects = subjects(here.visit().services());
        Collection<Person> known = known(subjects);
        Map<UUID, List<PathAssignment>> paths = certification.ofAll(
                here.visit().tenant(), known.stream().map(Person::id).toList());
        List<MenteesPage.Mentee> mentees = known.stream()
                .map(person -> mentee(person, paths.getOrDefault(person.id(), List.of())))
                .sorted(Comparator.comparing(MenteesPage.Mentee::name))
                .toList();
        return new Named(
                mentees, subjects.size() - known.size(), beyond(here.visit().services()));
    }

    /** What an LMS calls somebody means nothing at another one, nor in another company. */
    private Collection<Person> known(Set<String> subjects) {
        Visit visit = here.visit();
        return platforms
                .find(visit.platform())
                .map(platform ->
                        people.called(visit.tenant(), platform.registration().issuer(), subjects))
                .orElseGet(Map::of)
                .values();
    }

    static Set<String> subjects(String services) {
        return kept(services).getOrDefault(NAMED, JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream()
                .map(name -> ((JsonString) name).getString())
                .collect(Collectors.toSet());
    }

    static int beyond(String services) {
        return kept(services).getInt(NAMED + "/more", 0);
    }

    private static JsonObject kept(String services) {
        try (JsonReader reader = Json.createReader(new StringReader(services))) {
            return reader.readObject();
        } catch (JsonException unreadable) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
    }

    private MenteesPage.Mentee mentee(Person person, List<PathAssignment> paths) {
        String name = person.name().isEmpty() ? here.words().say("mentor.nameless") : person.name();
        return new MenteesPage.Mentee(name, paths.stream().map(this::way).toList());
    }

    private MenteesPage.Way way(PathAssignment assignment) {
        Map<String, Instant> reached = certification.reached(here.visit().tenant(), assignment);
        return new MenteesPage.Way(
                assignment.path().title(here.language()),
                assignment.standing(),
                assignment.due(),
                state(assignment),
                assignment.path().milestones().stream()
                        .map(milestone -> reached(assignment, milestone, reached))
                        .toList());
    }

    private MenteesPage.Reached reached(PathAssignment assignment, Milestone milestone, Map<String, Instant> reached) {
        Instant when = reached.getOrDefault(milestone.name(), Instant.EPOCH);
        boolean done = assignment.reached(milestone);
        return new MenteesPage.Reached(
                assignment.path().words(milestone, here.language()),
                done,
                done && when.isAfter(Instant.EPOCH) ? here.day(when) : "");
    }

    private String state(PathAssignment assignment) {
        if (assignment.attested()) {
            return "earned";
        }
        if (assignment.overdue(here.today())) {
            return "late";
        }
        return assignment.done().isEmpty() ? "waiting" : "going";
    }
}
