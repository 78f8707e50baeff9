package org.telemaque.tool.door.review;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.telemaque.tool.session.Visit;
import org.telemaque.tool.workshop.people.Cohort;
import org.telemaque.tool.workshop.people.Duty;
import org.telemaque.tool.workshop.people.Member;
import org.telemaque.tool.workshop.people.Person;
import org.telemaque.tool.workshop.telling.Sample;

/** The people of a small company with two cohorts, and what a reader of it asks. */
final class Company {
    private Company() {}

    static Visit visit(String cohort, Duty... duties) {
        return new Visit(
                new UUID(1, 1),
                new UUID(1, 2),
                new UUID(1, 3),
                Sample.TENANT,
                new UUID(1, 4),
                cohort,
                new UUID(1, 5),
                "",
                "fr",
                Set.of(duties),
                false,
                "",
                "{}");
    }

    static Cohort cohort(String id) {
        return new Cohort(id, Sample.TENANT, new UUID(1, 4), "Devenir mentor");
    }

    /** So many members, Ada the first of them, and a trainer who does not count. */
    static List<Member> members(int number) {
        List<Member> learners = IntStream.range(0, number)
                .mapToObj(i -> member(i == 0 ? Sample.ADA : i == 1 ? Sample.BEN : new UUID(9L << 32, i), true))
                .toList();
        return Stream.concat(learners.stream(), Stream.of(member(new UUID(7L << 32, 7), false)))
                .toList();
    }

    private static Member member(UUID account, boolean counted) {
        Person person = new Person(new UUID(2, account.getLeastSignificantBits()), account, Sample.TENANT, "N.", false);
        return new Member(person, Set.of(counted ? Duty.LEARNER : Duty.TRAINER), Sample.NOON, counted);
    }

    static Scope scope(Duty duty, int people) {
        return Scope.of(
                        visit(Sample.COHORT, duty),
                        new Reach(List.of(cohort(Sample.COHORT)), false),
                        "",
                        id -> members(people))
                .orElseThrow();
    }

    static Search search() {
        return new Search(Sample.COHORT, "", "", "", "", "");
    }
}
