package org.telemaque.courseware.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SpacingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void rightAnswersMoveOnByOneThreeTenThirtyAndSixtyDaysAndThenItIsLearnt() {
        List<Long> days = new ArrayList<>();
        Optional<Spacing> spacing = Optional.of(Spacing.FIRST);
        while (spacing.isPresent()) {
            days.add(ChronoUnit.DAYS.between(DAY, spacing.get().due(DAY)));
            spacing = spacing.get().after(true);
        }
        assertThat(days).containsExactly(1L, 3L, 10L, 30L, 60L);
    }

    @Property
    void aWrongAnswerGoesBackToOneDayFromWherever(@ForAll @IntRange(min = 0, max = 4) int step) {
        assertThat(new Spacing(step).after(false)).contains(Spacing.FIRST);
        assertThat(Spacing.FIRST.due(DAY)).isEqualTo(DAY.plusDays(1));
    }

    @Property
    void fiveRightAnswersInARowAreNeededAndEnough(@ForAll @Size(max = 40) List<Boolean> answers) {
        Optional<Spacing> spacing = Optional.of(Spacing.FIRST);
        int row = 0;
        for (boolean right : answers) {
            if (spacing.isPresent()) {
                spacing = spacing.get().after(right);
                row = right ? row + 1 : 0;
                assertThat(spacing.isEmpty()).isEqualTo(row == Spacing.DAYS.size());
            }
        }
    }

    @Test
    void aStepThatThereIsNotIsABug() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Spacing(5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Spacing(-1));
    }
}
