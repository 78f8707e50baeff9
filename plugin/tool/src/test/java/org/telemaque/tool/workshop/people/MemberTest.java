package org.telemaque.tool.workshop.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.telemaque.tool.workshop.people.Member.Standing;

class MemberTest {
    private static final Instant ASKED = Instant.parse("2026-11-22T03:10:00Z");
    private static final Instant BEFORE = ASKED.minusSeconds(60);
    private static final Cohort COHORT = new Cohort(new UUID(0, 1).toString(), "t", new UUID(0, 2), "");

    private final Person person = new Person(new UUID(0, 3), new UUID(0, 4), "t", "Ana", false);

    @Test
    void whoHasNeverBeenHereOrHasLeftCountsInNoFigure() {
        MembershipRow row = new MembershipRow(new UUID(0, 5), COHORT, person);
        row.listed(Set.of(Duty.LEARNER), Standing.LISTED, ASKED);
        assertThat(row.member(person)).returns(false, Member::counted).returns(true, Member::learns);
        row.seen(Set.of(Duty.LEARNER), BEFORE);
        assertThat(row.member(person).counted()).isTrue();
        row.unlisted(ASKED.plusSeconds(60));
        assertThat(row.member(person)).returns(false, Member::counted).returns(Standing.LEFT, Member::standing);
        row.seen(Set.of(Duty.LEARNER), ASKED.plusSeconds(90));
        assertThat(row.member(person).counted()).as("came back").isTrue();
        row.listed(Set.of(Duty.LEARNER), Standing.INACTIVE, ASKED);
        assertThat(row.member(person).counted()).as("suspended").isFalse();
        Person madeUp = new Person(person.id(), person.account(), "t", "", true);
        row.listed(Set.of(Duty.LEARNER), Standing.LISTED, ASKED);
        assertThat(row.member(madeUp).learns()).isFalse();
    }

    @Test
    void onlyWhoWasOnAListOrLearnsCanLeave() {
        MembershipRow trainer = new MembershipRow(new UUID(0, 5), COHORT, person);
        trainer.seen(Set.of(Duty.TRAINER), BEFORE);
        trainer.unlisted(ASKED);
        assertThat(trainer.member(person).standing())
                .as("an administrator of the LMS")
                .isEqualTo(Standing.SEEN);
        trainer.listed(Set.of(), Standing.LISTED, ASKED);
        assertThat(trainer.member(person).duties()).containsExactly(Duty.TRAINER);
        trainer.unlisted(ASKED);
        assertThat(trainer.member(person).standing())
                .as("named by this very list")
                .isEqualTo(Standing.LISTED);
        trainer.unlisted(ASKED.plusSeconds(1));
        assertThat(trainer.member(person).standing()).isEqualTo(Standing.LEFT);

        MembershipRow learner = new MembershipRow(new UUID(0, 6), COHORT, person);
        learner.seen(Set.of(Duty.LEARNER), ASKED.plusSeconds(1));
        learner.unlisted(ASKED);
        assertThat(learner.member(person).standing())
                .as("came while the list was read")
                .isEqualTo(Standing.SEEN);
    }
}
