package org.telemaque.lrs.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseFailureTest {
    private static final SQLException TWIN = new SQLException("taken", "23505");

    @Test
    void aTwinIsToldFromOtherFailures() {
        assertThat(new DatabaseFailure(TWIN).isTwin()).isTrue();
        assertThat(new DatabaseFailure(new SQLException("gone", "08006")).isTwin())
                .isFalse();
        assertThat(new DatabaseFailure(new SQLException("nobody knows")).isTwin())
                .isFalse();
    }

    @Test
    void whoWaitedForTheOthersRowsWhileTheOtherWaitedForOursIsATwinToo() {
        assertThat(new DatabaseFailure(new SQLException("deadlock detected", "40P01")).isTwin())
                .isTrue();
        assertThat(new DatabaseFailure(new SQLException("could not serialize", "40001")).isTwin())
                .isTrue();
        assertThat(new DatabaseFailure(new SQLException("Timeout trying to lock table", "HYT00")).isTwin())
                .isTrue();
    }

    @Test
    void aTwinIsKnownByTheCauseOfItsCause() {
        assertThat(new DatabaseFailure(new SQLException("batch", TWIN)).isTwin())
                .isTrue();
    }

    @Test
    void aFailureKeepsWhatTheDatabaseSaid() {
        assertThat(new DatabaseFailure(TWIN)).hasCause(TWIN);
    }
}
