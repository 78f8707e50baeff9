package org.telemaque.tool.door.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telemaque.tool.workshop.people.Duty;

class ScopeTest {
    private static final Scope.Reach OWN = new Scope.Reach(List.of(Sample.cohort(Sample.COHORT)), false);
    private static final Scope.Reach ALL =
            new Scope.Reach(List.of(Sample.cohort(Sample.OTHER), Sample.cohort(Sample.COHORT)), true);

    @ParameterizedTest
    @ValueSource(
            strings = {Sample.OTHER, Scope.COMPANY, "x", "../", "6f0e8f3a-2f1d-4b3c-9a51-00000000000x", "' or 1=1"})
    void aReaderReachesNoOtherCohortByAnyWord(String wanted) {
        assertThat(Scope.of(Sample.visit(Sample.COHORT, Duty.REVIEWER), OWN, wanted, id -> Sample.members(9)))
                .isEmpty();
    }

    @Test
    void startsWithTheCohortOfTheLaunch() {
        Scope scope = Scope.of(Sample.visit(Sample.COHORT, Duty.REVIEWER), ALL, "", id -> Sample.members(7))
                .orElseThrow();
        assertThat(scope.cohort()).isEqualTo(Sample.COHORT);
        assertThat(scope.open()).isTrue();
    }

    @Test
    void aReaderOfTheWholeCompanyChoosesAmongItsCohorts() {
        assertThat(Scope.of(Sample.visit("", Duty.REVIEWER), ALL, Sample.OTHER, id -> Sample.members(7)))
                .hasValueSatisfying(scope -> assertThat(scope.cohort()).isEqualTo(Sample.OTHER));
    }

    @Test
    void aReaderOfTheWholeCompanyReadsAllOfItFromOutsideAnyCohort() {
        Scope scope = Scope.of(Sample.visit("", Duty.REVIEWER), ALL, "", id -> Sample.members(7))
                .orElseThrow();
        assertThat(scope.company()).isTrue();
        assertThat(scope.holds(Sample.said(Sample.in(Sample.started(), Sample.OTHER))))
                .isTrue();
        assertThat(scope.holds(Sample.said(Sample.nowhere(Sample.started())))).isTrue();
        assertThat(scope.json(Sample.said(Sample.decided()), Sample.PARIS).toString())
                .contains("grouping", Sample.BASE + "mentor")
                .doesNotContain(Sample.COHORT);
    }

    @Test
    void amongFewARecordThatMustShowNobodyIsNotShownAtAll() {
        Scope few = Sample.scope(Duty.TRAINER, 4);
        assertThat(few.holds(Sample.said(Sample.started()))).isTrue();
        assertThat(few.holds(Sample.said(Sample.decided()))).isFalse();
        assertThat(Sample.scope(Duty.TRAINER, 5).holds(Sample.said(Sample.decided())))
                .isTrue();
    }

    @Test
    void aListStaysClosedToAReviewerUnderFivePeople() {
        assertThat(Sample.scope(Duty.REVIEWER, 4).open()).isFalse();
        assertThat(Sample.scope(Duty.REVIEWER, 5).open()).isTrue();
    }

    @Test
    void whoDoesNotCountDoesNotOpenACohort() {
        Scope scope = Sample.scope(Duty.REVIEWER, 4);
        assertThat(Sample.members(4)).hasSize(5);
        assertThat(scope.counted()).hasSize(4);
    }

    @Test
    void aTrainerAlwaysSeesTheOwnCohortButNoFiguresOfFew() {
        Scope scope = Sample.scope(Duty.TRAINER, 1);
        assertThat(scope.open()).isTrue();
        assertThat(scope.countsEnough()).isFalse();
    }

    @Test
    void aTrainerIsAReviewerInTheCohortOfOthers() {
        assertThat(Scope.of(Sample.visit(Sample.COHORT, Duty.TRAINER), ALL, Sample.OTHER, id -> Sample.members(4)))
                .hasValueSatisfying(scope -> assertThat(scope.open()).isFalse());
    }

    @Test
    void outsideAnyCohortNothingIsOpen() {
        Scope scope = Scope.of(
                        Sample.visit("", Duty.TRAINER), new Scope.Reach(List.of(), false), "", id -> Sample.members(9))
                .orElseThrow();
        assertThat(scope.exists()).isFalse();
        assertThat(scope.open()).isFalse();
    }

    @Test
    void knowsACountedPersonByCodeOnly() {
        Scope scope = Sample.scope(Duty.REVIEWER, 6);
        assertThat(scope.account("P-1A2B3C4D")).contains(Sample.ADA);
        assertThat(scope.account("P-00000007")).as("a trainer").isEmpty();
        assertThat(scope.account("")).isEmpty();
    }
}
