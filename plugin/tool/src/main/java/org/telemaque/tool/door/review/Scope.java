package org.telemaque.tool.door.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.telemaque.tool.session.Visit;
import org.telemaque.tool.workshop.people.Cohort;
import org.telemaque.tool.workshop.people.Cohorts;
import org.telemaque.tool.workshop.people.Duty;
import org.telemaque.tool.workshop.people.Member;
import org.telemaque.tool.workshop.people.Readers;
import org.telemaque.tool.workshop.people.Roster;

/**
 * What a reader may read: one cohort at a time.
 *
 * @param cohorts those to choose from
 * @param cohort the chosen one's id; empty when there is none to choose
 * @param counted its members whose results count
 * @param open whether its records may be listed
 */
record Scope(List<Cohort> cohorts, String cohort, List<Member> counted, boolean open) {
    /** Fewer people than this are recognised by what they did. */
    static final int FEWEST = 5;

    /** Keeps its own copies. */
    Scope {
        cohorts = List.copyOf(cohorts);
        counted = List.copyOf(counted);
    }

    /**
     * What a visitor may read.
     *
     * @param visible the cohorts that this visitor may choose
     * @param wanted the cohort asked for, perhaps empty
     * @param members the members of a cohort
     * @return empty when the visitor may not read what was asked for
     */
    static Optional<Scope> of(
            Visit visit, List<Cohort> visible, String wanted, Function<String, List<Member>> members) {
        String chosen = wanted.isEmpty() ? preferred(visit, visible) : wanted;
        if (chosen.isEmpty()) {
            return Optional.of(new Scope(visible, "", List.of(), false));
        }
        return visible.stream().map(Cohort::id).anyMatch(chosen::equals)
                ? Optional.of(of(visit, visible, chosen, members.apply(chosen)))
                : Optional.empty();
    }

    private static Scope of(Visit visit, List<Cohort> visible, String chosen, List<Member> members) {
        List<Member> counted = members.stream().filter(Member::counted).toList();
        boolean own = chosen.equals(visit.cohort()) && visit.hasAny(Duty.TRAINER);
        return new Scope(visible, chosen, counted, own || counted.size() >= FEWEST);
    }

    private static String preferred(Visit visit, List<Cohort> visible) {
        return visible.stream()
                .map(Cohort::id)
                .filter(visit.cohort()::equals)
                .findFirst()
                .or(() -> visible.stream().map(Cohort::id).findFirst())
                .orElse("");
    }

    /** Whether there is any cohort to read. */
    boolean exists() {
        return !cohort.isEmpty();
    }

    /** How many of the counted people were here since a moment. */
    long countedSince(Instant since) {
        return counted.stream()
                .filter(member -> member.lastSeen().isAfter(since))
                .count();
    }

    /** The codes by which the counted people stand in lists, in their order. */
    List<String> codes() {
        return counted.stream()
                .map(member -> Said.code(member.person().account()))
                .sorted()
                .toList();
    }

    /** Whether a record of the cohort is of one of its counted people. */
    boolean counts(Said said) {
        return said.cohorts().anyMatch(cohort::equals)
                && said.account().filter(this::countsAccount).isPresent();
    }

    private boolean countsAccount(UUID account) {
        return counted.stream().anyMatch(member -> member.person().account().equals(account));
    }

    /** Whether figures may be shown. */
    boolean countsEnough() {
        return counted.size() >= FEWEST;
    }

    /** What the LMS calls the chosen cohort; perhaps empty. */
    String title() {
        return cohorts.stream()
                .filter(one -> one.id().equals(cohort))
                .map(Cohort::title)
                .findFirst()
                .orElse("");
    }

    /** The account of the counted member who stands in lists by this code. */
    Optional<UUID> account(String code) {
        return counted.stream()
                .map(member -> member.person().account())
                .filter(account -> Said.code(account).equals(code))
                .findFirst();
    }

    /** Finds what a visitor may read. */
    @ApplicationScoped
    static class Finder {
        private final Readers readers;
        private final Cohorts cohorts;
        private final Roster roster;

        @Inject
        Finder(Readers readers, Cohorts cohorts, Roster roster) {
            this.readers = readers;
            this.cohorts = cohorts;
            this.roster = roster;
        }

        @SuppressWarnings("NullAway")
        Finder() {
            this(null, null, null); // the container's proxy never uses it
        }

        /** The scope of a visit; empty when the cohort that was asked for is not the visitor's to read. */
        Optional<Scope> of(Visit visit, String wanted) {
            return Scope.of(visit, visible(visit), wanted, cohort -> roster.of(visit.tenant(), cohort));
        }

        private List<Cohort> visible(Visit visit) {
            if (readers.mayReadAll(visit.tenant(), visit.person())) {
                return cohorts.all(visit.tenant());
            }
            return visit.cohort().isEmpty()
                    ? List.of()
                    : cohorts.find(visit.tenant(), visit.cohort()).stream().toList();
        }
    }
}
