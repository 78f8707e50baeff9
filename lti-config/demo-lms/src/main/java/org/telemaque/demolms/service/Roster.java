package org.telemaque.demolms.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.telemaque.demolms.campus.Campus;
import org.telemaque.demolms.campus.Disclosure;
import org.telemaque.demolms.campus.Part;
import org.telemaque.demolms.campus.Person;

/** The people and groups of the course as a tool may read them (NRPS 2.0, 3.2; Course Groups 1.0). */
public final class Roster {

    private static final List<String> GIVEN = List.of("Alix", "Bilal", "Camille", "Diane", "Élie", "Fatou", "Gaël");
    private static final List<String> FAMILY = List.of("Abadie", "Bouvet", "Carpentier", "Diallo", "Esteban");
    private static final int FIRST_NUMBER = 2001;
    private static final int ONE_IN = 40;

    private final Campus campus;
    private final Function<Part, List<String>> roles;

    Roster(Campus campus, Function<Part, List<String>> roles) {
        this.campus = campus;
        this.roles = roles;
    }

    /** Everybody; filled up with people made up for this purpose when the roster is to be longer. */
    List<Person> people(int size) {
        List<Person> real = campus.people();
        Stream<Person> more =
                IntStream.range(0, Math.max(0, size - real.size())).mapToObj(Roster::madeUp);
        return Stream.concat(real.stream(), more).toList();
    }

    private static Person madeUp(int index) {
        int number = FIRST_NUMBER + index;
        return new Person(
                "p" + number,
                String.valueOf(number),
                GIVEN.get(index % GIVEN.size()),
                FAMILY.get(index % FAMILY.size()) + " " + number,
                Part.LEARNER,
                Disclosure.NAME_AND_MAIL);
    }

    /** The members as the service shows them, with those of one role only if one is asked for. */
    public List<Map<String, Object>> members(int size, String role, boolean groups) {
        return people(size).stream()
                .filter(person -> role.isEmpty() || hasRole(person, role))
                .map(person -> member(person, groups))
                .toList();
    }

    private boolean hasRole(Person person, String role) {
        return roles.apply(person.part()).stream().anyMatch(own -> own.equals(role) || own.endsWith("#" + role));
    }

    private Map<String, Object> member(Person person, boolean groups) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("user_id", person.number());
        json.put("status", Integer.parseInt(person.number()) % ONE_IN == 0 ? "Inactive" : "Active");
        json.put("roles", roles.apply(person.part()));
        if (person.disclosure().fullName()) {
            json.put("name", person.name());
            json.put("family_name", person.familyName());
        }
        if (person.disclosure().givenName()) {
            json.put("given_name", person.givenName());
        }
        if (person.disclosure().mail()) {
            json.put("email", person.mail());
        }
        if (groups) {
            json.put("group_enrollments", enrolments(person));
        }
        return json;
    }

    private List<Map<String, Object>> enrolments(Person person) {
        List<Map<String, Object>> enrolments = new ArrayList<>();
        if (person.part() == Part.LEARNER) {
            enrolments.add(Map.of("group_id", campus.storied().contains(person) ? "g1" : "g2"));
        }
        return enrolments;
    }

    /** The groups of the course, of one person or all. */
    public List<Map<String, Object>> groups(String user) {
        List<Map<String, Object>> all = List.of(
                Map.of("id", "g1", "name", "Atelier de Brest", "set_id", "s1"),
                Map.of("id", "g2", "name", "Siège", "set_id", "s1"));
        return all.stream()
                .filter(group -> user.isEmpty()
                        || campus.people().stream()
                                .filter(person -> person.number().equals(user))
                                .flatMap(person -> enrolments(person).stream())
                                .anyMatch(one -> one.containsValue(group.get("id"))))
                .toList();
    }
}
