package org.telemaque.tool.door.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.telemaque.tool.workshop.telling.Said;
import org.telemaque.tool.workshop.telling.Terms;
import org.telemaque.xapi.store.StatementQuery;

/**
 * Which records are asked for, as it was typed.
 *
 * @param cohort id of a cohort, or {@link Scope#COMPANY}
 * @param person code of a person
 * @param verb a word of {@link Terms#VERBS}
 * @param activity key of an activity
 * @param from first day of recording, as {@code 2026-11-21}
 * @param to last day of recording
 */
public record Search(String cohort, String person, String verb, String activity, String from, String to) {
    private static final int LONGEST = 200;
    private static final int STEP = 1_000; // nanoseconds: stores keep microseconds

    /** What is wrong with a search. */
    public enum Fault {
        /** No counted member of the cohort has this code. */
        PERSON,
        /** None of our verbs. */
        VERB,
        /** No key of an activity. */
        ACTIVITY,
        /** A day that does not exist. */
        DAY,
        /** The last day comes before the first. */
        ORDER
    }

    static Search read(MultivaluedMap<String, String> sent) {
        return new Search(
                one(sent, "cohort"),
                one(sent, "person"),
                one(sent, "verb"),
                one(sent, "activity"),
                one(sent, "from"),
                one(sent, "to"));
    }

    private static String one(MultivaluedMap<String, String> sent, String name) {
        String value = Optional.ofNullable(sent.getFirst(name)).orElse("").strip();
        return value.substring(0, Math.min(value.length(), LONGEST));
    }

    /** The same in another cohort. */
    Search in(String otherCohort) {
        return new Search(otherCohort, person, verb, activity, from, to);
    }

    /** What was typed, by the name of its field; empty fields are left out. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("cohort", cohort);
        fields.put("person", person);
        fields.put("verb", verb);
        fields.put("activity", activity);
        fields.put("from", from);
        fields.put("to", to);
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    /** The search as the query of a link, beginning with a question mark. */
    String query() {
        return fields().entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    /** Whether anything but the cohort is asked for. */
    public boolean filters() {
        return !in("").fields().isEmpty();
    }

    /** All that is wrong with it. */
    Set<Fault> faults(Scope scope, Terms terms) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        if (!person.isEmpty() && scope.account(person).isEmpty()) {
            faults.add(Fault.PERSON);
        }
        if (!verb.isEmpty() && terms.verb(verb).isEmpty()) {
            faults.add(Fault.VERB);
        }
        if (!activity.isEmpty() && terms.activity(activity).isEmpty()) {
            faults.add(Fault.ACTIVITY);
        }
        Optional<LocalDate> first = day(from);
        Optional<LocalDate> last = day(to);
        if ((first.isEmpty() && !from.isEmpty()) || (last.isEmpty() && !to.isEmpty())) {
            faults.add(Fault.DAY);
        }
        if (first.isPresent() && last.filter(first.get()::isAfter).isPresent()) {
            faults.add(Fault.ORDER);
        }
        return faults;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() > 1970 && day.getYear() < 9999);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** The question to the store: what xAPI's own filters can say of it. */
    StatementQuery question(Scope scope, Terms terms, ZoneId zone) {
        StatementQuery query = scope.question(terms);
        query = scope.account(person).map(terms::actor).map(query::byAgent).orElse(query);
        query = terms.verb(verb).map(query::byVerb).orElse(query);
        query = day(from).map(day -> justBefore(day, zone)).map(query::after).orElse(query);
        return day(to).map(day -> justBefore(day.plusDays(1), zone))
                .map(query::upTo)
                .orElse(query);
    }

    private static Instant justBefore(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant().minusNanos(STEP);
    }

    /** Whether a record that the store brought belongs into the list; asked of each, whatever was asked of the store. */
    boolean lets(Said said, Scope scope, Terms terms) {
        return scope.holds(said)
                && (person.isEmpty() || isOf(said, scope))
                && (verb.isEmpty()
                        || terms.verb(verb)
                                .filter(said.statement().verb().id()::equals)
                                .isPresent())
                && (activity.isEmpty()
                        || terms.activity(activity).filter(said::isAbout).isPresent());
    }

    /** A sensitive record is of nobody. */
    private boolean isOf(Said said, Scope scope) {
        return !said.sensitive() && said.account().isPresent() && said.account().equals(scope.account(person));
    }
}
