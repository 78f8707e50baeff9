package org.telemaque.tool.door.training;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The form of the console, exactly as it was typed.
 *
 * @param sieve who is looked for
 * @param chosen the people whose boxes are ticked
 * @param path slug of the path
 * @param due the last day, as {@code 2026-11-21}
 */
public record AssignForm(Sieve sieve, Set<UUID> chosen, String path, String due) {

    private static final int USUAL_DAYS = 30;
    private static final int LONGEST_YEARS = 10;

    /** What must be changed before the form can be taken. */
    public enum Fault {
        /** No box is ticked. */
        NOBODY,
        /** No path is chosen, or there is no such path. */
        PATH,
        /** The last day is missing or is no day. */
        NO_DAY,
        /** The last day is over. */
        PAST,
        /** The last day is more than ten years away. */
        FAR
    }

    /** Keeps its own copy. */
    public AssignForm {
        chosen = Set.copyOf(chosen);
    }

    /** An empty form; the last day is in thirty days. */
    static AssignForm fresh(Sieve sieve, LocalDate today) {
        return new AssignForm(sieve, Set.of(), "", today.plusDays(USUAL_DAYS).toString());
    }

    /** Reads what was sent; an id that is none is left out. */
    static AssignForm read(MultivaluedMap<String, String> sent) {
        Set<UUID> chosen = sent.getOrDefault("person", List.of()).stream()
                .flatMap(text -> id(text).stream())
                .collect(Collectors.toSet());
        return new AssignForm(Sieve.read(sent), chosen, first(sent, "path"), first(sent, "due"));
    }

    /** The same form with exactly these people chosen. */
    AssignForm choosing(Collection<UUID> people) {
        return new AssignForm(sieve, Set.copyOf(people), path, due);
    }

    /** The last day, when a day was typed. */
    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(due));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** What must be changed, as far as the form alone can tell. */
    Set<Fault> faults(LocalDate today) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        if (chosen.isEmpty()) {
            faults.add(Fault.NOBODY);
        }
        if (path.isEmpty()) {
            faults.add(Fault.PATH);
        }
        day().ifPresentOrElse(day -> faults.addAll(faults(day, today)), () -> faults.add(Fault.NO_DAY));
        return faults;
    }

    private static Set<Fault> faults(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            return Set.of(Fault.PAST);
        }
        return day.isAfter(today.plusYears(LONGEST_YEARS)) ? Set.of(Fault.FAR) : Set.of();
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static String first(MultivaluedMap<String, String> sent, String name) {
        return sent.getOrDefault(name, List.of()).stream()
                .findFirst()
                .orElse("")
                .strip();
    }
}
