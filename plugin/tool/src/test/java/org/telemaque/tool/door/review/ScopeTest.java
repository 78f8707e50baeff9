package org.telemaque.tool.door.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telemaque.tool.workshop.people.Duty;
import org.telemaque.tool.workshop.telling.Sample;

class ScopeTest {
    private static final Reach OWN = new Reach(List.of(Company.cohort(Sample.COHORT)), false);
    private static final Reach ALL =
            new Reach(List.of(Company.cohort(Sample.OTHER), Company.cohort(Sample.COHORT)), true);

    @ParameterizedTest
    @ValueSource(
            strings = {Sample.OTHER, Scope.COMPANY, "x", "../", "6f0e8f3a-2f1d-4b3c-9a51-00000000000x", "' or 1=1"})
    void aReaderReachesNoOtherCohortByAnyWord(String wanted) {
        assertThat(Scope.of(Company.visit(Sample.COHORT, Duty.REVIEWER), OWN, wanted, id -> Company.members(9)))
                .isEmpty();
    }

    @Test
    void startsWithTheCohortOfTheLaunch() {
        Scope scope = Scope.of(Company.visit(Sample.COHORT, Duty.REVIEWER), ALL, "", id -> Company.members(7))
                .orElseThrow();
        assertThat(scope.cohort()).isEqualTo(Sample.COHORT);
        assertThat(scope.open()).isTrue();
    }

    @Test
    void aReaderOfTheWholeCompanyChoosesAmongItsCohorts() {
        assertThat(Scope.of(Company.visit("", Duty.REVIEWER), ALL, Sample.OTHER, id -> Company.members(7)))
                .hasValueSatisfying(scope -> assertThat(scope.cohort()).isEqualTo(Sample.OTHER));
    }

    @Test
    void aReaderOfTheWholeCompanyReadsAllOfItFromOutsideAnyCohort() {
        Scope scope = Scope.of(Company.visit("", Duty.REVIEWER), ALL, "", id -> Company.members(7))
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
        Scope few = Company.scope(Duty.TRAINER, 4);
        assertThat(few.holds(Sample.said(Sample.started()))).isTrue();
        assertThat(few.holds(Sample.said(Sample.decided()))).isFalse();
        assertThat(Company.scope(Duty.TRAINER, 5).holds(Sample.said(Sample.decided())))
                .isTrue();
    }

    @Test
    void aListStaysClosedToAReviewerUnderFivePeople() {
        assertThat(Company.scope(Duty.REVIEWER, 4).open()).isFalse();
        assertThat(Company.scope(Duty.REVIEWER, 5).open()).isTrue();
    }

    @Test
    void whoDoesNotCountDoesNotOpenACohort() {
        Scope scope = Company.scope(Duty.REVIEWER, 4);
        assertThat(Company.members(4)).hasSize(5);
        assertThat(scope.counted()).hasSize(4);
    }

    @Test
    void aTrainerAlwaysSeesTheOwnCohortButNoFiguresOfFew() {
        Scope scope = Company.scope(Duty.TRAINER, 1);
        assertThat(scope.open()).isTrue();
        assertThat(scope.countsEnough()).isFalse();
    }

    @Test
    void aTrainerIsAReviewerInTheCohortOfOthers() {
        assertThat(Scope.of(Company.visit(Sample.COHORT, Duty.TRAINER), ALL, Sample.OTHER, id -> Company.members(4)))
                .hasValueSatisfying(scope -> assertThat(scope.open()).isFalse());
    }

    @Test
    void outsideAnyCohortNothingIsOpen() {
        Scope scope = Scope.of(
                        Company.visit("", Duty.TRAINER), new Reach(List.of(), false), "", id -> Company.members(9))
                .orElseThrow();
        assertThat(scope.exists()).isFalse();
        assertThat(scope.open()).isFalse();
    }

    @Test
    void knowsACountedPersonByCodeOnly() {
        Scope scope = Company.scope(Duty.REVIEWER, 6);
        assertThat(scope.account("P-1A2B3C4D")).contains(Sample.ADA);
        assertThat(scope.account("P-00000007")).as("a trainer").isEmpty();
        assertThat(scope.account("")).isEmpty();
    }
}
