package org.telemaque.tool.workshop.people;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person does here; duties add up, and whoever has any may also learn. */
public enum Duty {
    /** Learns. */
    LEARNER,
    /** Accompanies others. */
    MENTOR,
    /** Runs the training of a cohort. */
    TRAINER,
    /** Reads the records of a cohort, for learning and development. */
    REVIEWER,
    /** Writes content and previews it. */
    AUTHOR,
    /** Looks after the platform's registration; never given by a role. */
    ADMINISTRATOR;

    /** Writes duties as one text. */
    public static String text(Set<Duty> duties) {
        return duties.stream().sorted().map(Duty::name).collect(Collectors.joining(","));
    }

    /** Reads duties back from {@link #text}. */
    public static Set<Duty> read(String text) {
        return Stream.of(text.split(",", -1))
                .filter(word -> !word.isEmpty())
                .map(Duty::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether results of somebody with these duties count in figures. */
    public static boolean counts(Set<Duty> duties) {
        return EnumSet.of(LEARNER, MENTOR).containsAll(duties);
    }
}
