package org.telemaque.tool.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.telemaque.tool.workshop.people.Duty;

class HallTest {
    private static final VisitRow.Lock LOCK = new VisitRow.Lock("ticket", "proof");
    private static final Instant START = Instant.parse("2026-11-21T09:00:00Z");
    private static final UUID ID = new UUID(1, 2);
    private static final Visit VISIT =
            new Visit(ID, ID, ID, "demo", ID, "", ID, "course/fondations", "fr", Set.of(Duty.LEARNER), true, "", "{}");

    @Test
    void aVisitEndsAfterHalfAnHourWithoutASignOfLifeAndAfterEightHoursInAnyCase() {
        VisitRow row = new VisitRow(VISIT, LOCK, START);

        assertThat(Hall.lasts(row, START.plus(Duration.ofMinutes(29)))).isTrue();
        assertThat(Hall.lasts(row, START.plus(Duration.ofMinutes(30)))).isFalse();
        row.seen(START.plus(Duration.ofMinutes(470)));
        assertThat(Hall.lasts(row, START.plus(Duration.ofMinutes(479)))).isTrue();
        assertThat(Hall.lasts(row, START.plus(Duration.ofMinutes(480)))).isFalse();
    }

    @Test
    void aVisitComesBackFromItsRowAsItWas() {
        assertThat(new VisitRow(VISIT, LOCK, START).visit()).isEqualTo(VISIT);
        assertThat(VISIT.in("en").learner().language()).isEqualTo("en");
        assertThat(VISIT.hasAny(Duty.TRAINER)).isFalse();
        assertThat(VISIT.hasAny(Duty.TRAINER, Duty.LEARNER)).isTrue();
    }

    @Test
    void onlyTheHashOfASecretIsStored() {
        assertThat(Secrets.hash("secret")).hasSize(64).doesNotContain("secret");
    }
}
