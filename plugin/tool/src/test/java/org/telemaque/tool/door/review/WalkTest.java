package org.telemaque.tool.door.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.telemaque.tool.door.review.RecordsPage.Trail;
import org.telemaque.tool.workshop.people.Duty;
import org.telemaque.tool.workshop.telling.Said;
import org.telemaque.tool.workshop.telling.Sample;
import org.telemaque.xapi.statement.Statement;
import org.telemaque.xapi.store.Recorded;
import org.telemaque.xapi.store.StatementQuery;

class WalkTest {
    private static final Scope SCOPE = Company.scope(Duty.REVIEWER, 7);
    private static final StatementQuery TEN = StatementQuery.all().pagesOf(10);

    /** Every third is an answer in the quiz. */
    private static List<Recorded> records(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> record(i, i % 3 == 0 ? Sample.answered() : Sample.started()))
                .toList();
    }

    private static Recorded record(int number, Statement statement) {
        return Sample.recorded(statement.withId(id(number)));
    }

    private static UUID id(int number) {
        return new UUID(0x4000, 0x8000000000000000L + number);
    }

    private static Walk walk(PagedStore store, Search search) {
        return new Walk(store, TEN, said -> search.lets(said, SCOPE, Sample.terms()), Sample.terms());
    }

    private static Walk.Records step(Walk walk, String from) {
        return (Walk.Records) walk.from(from, 10);
    }

    @Test
    void aSecondFilterIsAppliedOverTheStoresPagesWithoutAJump() {
        PagedStore store = new PagedStore(records(100));
        Walk walk = walk(store, new Search(Sample.COHORT, "", "", "quiz/mythes", "", ""));
        List<UUID> seen = new ArrayList<>();
        Walk.Records now = step(walk, "");
        now.list().forEach(said -> seen.add(said.id()));
        while (!now.isLast()) {
            store.add(record(1_000 + seen.size(), Sample.answered()));
            now = step(walk, now.more());
            assertThat(now.list()).hasSizeLessThan(20);
            now.list().forEach(said -> seen.add(said.id()));
        }
        assertThat(seen)
                .containsExactlyElementsOf(IntStream.range(0, 100)
                        .filter(i -> i % 3 == 0)
                        .mapToObj(WalkTest::id)
                        .toList());
    }

    @Test
    void aPageIsAtLeastAsLongAsWantedAndLessThanTwice() {
        Walk.Records first = step(walk(new PagedStore(records(100)), Company.search()), "");
        assertThat(first.list()).hasSize(10);
        assertThat(first.isLast()).isFalse();
    }

    @Test
    void stopsWhenItWentFarEnoughAndCanGoOn() {
        PagedStore store = new PagedStore(records(1_000));
        Walk walk = walk(store, new Search(Sample.COHORT, "", "", "scenario/trois", "", ""));
        Walk.Records first = step(walk, "");
        assertThat(first.list()).isEmpty();
        assertThat(first.isLast()).isFalse();
        assertThat(store.asked).isEqualTo(40);
        assertThat(IntStream.range(0, 3).mapToObj(i -> step(walk, first.more())).toList())
                .hasSize(3);
    }

    @Test
    void whatTheStoreBringsFromAnotherCohortIsLeftOut() {
        PagedStore store = new PagedStore(List.of(
                record(1, Sample.in(Sample.started(), Sample.OTHER)),
                record(2, Sample.started()),
                record(3, Sample.in(Sample.decided(), Sample.OTHER))));
        assertThat(step(walk(store, Company.search()), "").list())
                .extracting(Said::id)
                .containsExactly(id(2));
    }

    @Test
    void aStoreThatDoesNotAnswerIsATroubleAndNoException() {
        PagedStore store = new PagedStore(records(30));
        Walk walk = walk(store, Company.search());
        assertThat(walk.from("forged", 10)).isEqualTo(Walk.Trouble.REFUSED);
        store.down = true;
        assertThat(walk.from("", 10)).isEqualTo(Walk.Trouble.UNAVAILABLE);
    }

    @Test
    void aWordForMoreServesOnlyTheSearchItCameFrom() {
        Seal seal = new Seal("a secret", new SecureRandom());
        String sealed = seal.close("acme?cohort=a", "after-1");
        assertThat(seal.open("acme?cohort=a", sealed)).contains("after-1");
        assertThat(new Seal("a secret", new SecureRandom()).open("acme?cohort=a", sealed))
                .as("after a restart")
                .contains("after-1");
        assertThat(sealed).doesNotContain("after");
        assertThat(seal.open("acme?cohort=b", sealed)).isEmpty();
        assertThat(seal.open("other?cohort=a", sealed)).isEmpty();
        assertThat(seal.open("acme?cohort=a", sealed + "0")).isEmpty();
        assertThat(seal.open("acme?cohort=a", "after-1")).isEmpty();
        assertThat(seal.open("acme?cohort=a", ".after-1")).isEmpty();
        assertThat(new Seal("another", new SecureRandom()).open("acme?cohort=a", sealed))
                .isEmpty();
        assertThat(seal.close("acme?cohort=a", "")).isEmpty();
    }

    @Test
    void theWayBackIsTheWayOneCame() {
        Search search = Company.search();
        Trail third = Trail.START.then("x").then("y");
        assertThat(third.number()).isEqualTo(3);
        assertThat(third.link(search)).isEqualTo("/review?cohort=" + Sample.COHORT + "&page=3&more=x&more=y");
        assertThat(third.earlier(search)).isEqualTo("/review?cohort=" + Sample.COHORT + "&page=2&more=x");
        assertThat(Trail.START.then("x").earlier(search)).isEqualTo("/review?cohort=" + Sample.COHORT);
        assertThat(Trail.START.earlier(search)).isEmpty();
    }

    @Test
    void aForgottenWayBackIsNoJumpToTheStart() {
        Trail far = Trail.START;
        for (int i = 0; i < 9; i++) {
            far = far.then("w" + i);
        }
        assertThat(far.words()).hasSize(6);
        assertThat(far.number()).isEqualTo(10);
        assertThat(new Trail(5, List.of("w3")).earlier(Company.search())).isEmpty();
    }
}
