package org.telemaque.tool.workshop.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telemaque.lti.message.LaunchClaims;
import org.telemaque.tool.foundation.platform.Platform;

/** Who belongs to a cohort: everybody seen there so far, and everybody whom the LMS's list names. */
@ApplicationScoped
public class Roster {
    private final People people;
    private final Cohorts cohorts;
    private final Memberships memberships;

    /** For the container. */
    @Inject
    public Roster(People people, Cohorts cohorts, Memberships memberships) {
        this.people = people;
        this.cohorts = cohorts;
        this.memberships = memberships;
    }

    @SuppressWarnings("NullAway")
    Roster() {
        this(null, null, null); // the container's proxy never uses it
    }

    /** Notes that a person was launched from a cohort with these duties. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void seen(Cohort cohort, Person person, Set<Duty> duties) {
        memberships.seen(cohort, person, duties);
    }

    /**
     * Somebody on the list that an LMS keeps of a course.
     *
     * @param subject what the LMS calls the person
     * @param name the name to show; empty when the LMS shares none
     * @param duties what the person does there; none when the list does not say
     * @param standing whether the person takes part
     * @param testUser whether the LMS made the person up
     */
    public record Line(String subject, String name, Set<Duty> duties, Member.Standing standing, boolean testUser) {
        /** Keeps its own copy. */
        public Line {
            duties = Set.copyOf(duties);
        }
    }

    /**
     * Takes over some lines of a list; who has never come is known from now on.
     *
     * @param asked when the list was asked for
     * @return the persons, by what the LMS calls them
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Map<String, Person> list(Cohort cohort, String issuer, List<Line> lines, Instant asked) {
        Map<String, Person> persons = people.listed(cohort.tenant(), issuer, lines);
        Map<UUID, MembershipRow> rows = memberships.rows(cohort, persons.values());
        for (Line line : lines) {
            Stream.ofNullable(persons.get(line.subject()))
                    .flatMap(person -> Stream.ofNullable(rows.get(person.id())))
                    .forEach(row -> row.listed(line.duties(), line.standing(), asked));
        }
        memberships.flush(); // a launch may make the same row at this moment: then the clash shows here, and is tried
        // again
        return persons;
    }

    /** Whoever was not on the list that was asked for at this moment has left; what was learnt is kept. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void leave(Cohort cohort, Instant asked) {
        memberships.of(cohort.tenant(), UUID.fromString(cohort.id())).forEach(row -> row.unlisted(asked));
    }

    /**
     * Fills a cohort that nobody has been seen in yet, as if these launches had happened.
     *
     * @param launches at least one, all from the same course, each the claims of a launch
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void expect(Platform platform, List<JsonObject> launches) {
        Cohort cohort =
                cohorts.arrive(platform, new LaunchClaims(launches.get(0))).orElseThrow();
        if (of(cohort.tenant(), cohort.id()).isEmpty()) {
            launches.stream()
                    .map(LaunchClaims::new)
                    .forEach(claims -> seen(cohort, people.arrive(platform, claims), people.duties(platform, claims)));
        }
    }

    /**
     * Everybody whom the company knows, wherever they were seen. Who counts in one cohort counts, and so does who was never seen
     * in any, test users apart.
     */
    @Transactional
    public List<Member> ofCompany(String tenant) {
        Map<UUID, List<MembershipRow>> rows =
                memberships.of(tenant).stream().collect(Collectors.groupingBy(MembershipRow::person));
        return people.all(tenant).stream()
                .map(member -> rows.getOrDefault(member.person().id(), List.of()).stream()
                        .map(row -> row.member(member.person()))
                        .reduce(Member::and)
                        .orElse(member))
                .toList();
    }

    /** Those who review a course somewhere, of whatever company. */
    @Transactional
    public Collection<Person> reviewers(int most) {
        return people.withIds(memberships.with(Duty.REVIEWER, most));
    }

    /** The ids of the company's cohorts in which this person takes part as one who learns. */
    @Transactional
    public Set<String> countedIn(String tenant, UUID person) {
        return people.find(tenant, person).stream()
                .flatMap(known -> memberships.ofPerson(tenant, person).stream()
                        .filter(row -> row.member(known).learns()))
                .map(row -> row.cohort.toString())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The members of the company's cohort, by name; the nameless come last. */
    @Transactional
    public List<Member> of(String tenant, String cohort) {
        List<MembershipRow> members = cohort.isEmpty() ? List.of() : memberships.of(tenant, UUID.fromString(cohort));
        Map<UUID, Person> known =
                people.named(tenant, members.stream().map(MembershipRow::person).toList());
        return members.stream()
                .flatMap(row -> Stream.ofNullable(known.get(row.person())).map(row::member))
                .sorted(Comparator.comparing(
                                (Member member) -> member.person().name().isEmpty())
                        .thenComparing(member -> member.person().name())
                        .thenComparing(member -> member.person().id()))
                .toList();
    }
}
