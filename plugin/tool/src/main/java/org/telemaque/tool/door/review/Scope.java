package org.telemaque.tool.door.review;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.telemaque.tool.session.Visit;
import org.telemaque.tool.workshop.people.Duty;
import org.telemaque.tool.workshop.people.Member;
import org.telemaque.tool.workshop.telling.Said;
import org.telemaque.tool.workshop.telling.Terms;
import org.telemaque.xapi.store.StatementQuery;

/**
 * What a reader may read: one cohort at a time, or the whole company.
 *
 * @param reach what there is to choose from
 * @param cohort the chosen one's id, or {@link #COMPANY}; empty when there is none to choose
 * @param counted its members whose results count
 * @param open whether its records may be listed
 */
record Scope(Reach reach, String cohort, List<Member> counted, boolean open) {
    /** Fewer people than this are recognised by what they did. */
    static final int FEWEST = 5;

    /** Stands for the whole company where a cohort is named; no cohort has such an id. */
    static final String COMPANY = "company";

    /** Keeps its own copy. */
    Scope {
        counted = List.copyOf(counted);
    }

    /**
     * What a visitor may read.
     *
     * @param reach what this visitor may choose
     * @param wanted the cohort asked for, perhaps empty
     * @param members the members of a cohort, or of the company
     * @return empty when the visitor may not read what was asked for
     */
    static Optional<Scope> of(Visit visit, Reach reach, String wanted, Function<String, List<Member>> members) {
        String chosen = wanted.isEmpty() ? reach.preferred(visit) : wanted;
        if (chosen.isEmpty()) {
            return Optional.of(new Scope(reach, "", List.of(), false));
        }
        return reach.has(chosen) ? Optional.of(of(visit, reach, chosen, members.apply(chosen))) : Optional.empty();
    }

    private static Scope of(Visit visit, Reach reach, String chosen, List<Member> members) {
        List<Member> counted = members.stream().filter(Member::counted).toList();
        boolean own = chosen.equals(visit.cohort()) && visit.hasAny(Duty.TRAINER);
        return new Scope(reach, chosen, counted, own || counted.size() >= FEWEST);
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

    /** Whether a record belongs here and is of one of the counted people. */
    boolean counts(Said said) {
        return holds(said) && said.account().filter(this::countsAccount).isPresent();
    }

    private boolean countsAccount(UUID account) {
        return counted.stream().anyMatch(member -> member.person().account().equals(account));
    }

    /** Whether it is the whole company. */
    boolean company() {
        return cohort.equals(COMPANY);
    }

    /** Whether figures may be shown, and a record that shows nobody is truly nobody's. */
    boolean countsEnough() {
        return counted.size() >= FEWEST;
    }

    /** Whether a record belongs here and may be shown: among few, one that must show nobody is not shown at all. */
    boolean holds(Said said) {
        boolean here = company() ? said.account().isPresent() : said.cohorts().anyMatch(cohort::equals);
        return here && (countsEnough() || !said.sensitive());
    }

    /** The question to the store for everything that happened here. */
    StatementQuery question(Terms terms) {
        return company()
                ? StatementQuery.all()
                : StatementQuery.all().byActivity(terms.cohort(cohort)).withRelatedActivities();
    }

    /** A record's JSON as it may be shown here: who reads the company is not told of which cohort it is. */
    JsonObject json(Said said, ZoneId zone) {
        return company() ? said.jsonWithoutCohort(zone) : said.json(zone);
    }

    /** The account of the counted member who stands in lists by this code. */
    Optional<UUID> account(String code) {
        return counted.stream()
                .map(member -> member.person().account())
                .filter(account -> Said.code(account).equals(code))
                .findFirst();
    }
}
