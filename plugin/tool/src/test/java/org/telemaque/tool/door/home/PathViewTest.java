package org.telemaque.tool.door.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.telemaque.courseware.path.Requirement;
import org.telemaque.courseware.text.Language;

class PathViewTest {

    private static final LocalDate WELL_BEFORE = Samples.DUE.minusDays(20);

    @Test
    void eachMilestoneSaysItsState() {
        assertThat(view(Set.of("quiz"), WELL_BEFORE).steps())
                .extracting(Step::state)
                .containsExactly(Step.State.NEXT, Step.State.DONE, Step.State.LATER);
    }

    @Test
    void whatIsNextIsTheFirstMilestoneThatIsLeft() {
        assertThat(view(Set.of("lecons"), WELL_BEFORE).next()).map(Step::open).contains("/player/quiz/mythes");
        assertThat(view(Set.of("lecons", "quiz", "s03"), WELL_BEFORE).next()).isEmpty();
    }

    @Test
    void everyRequirementOpensThePageWhereItIsMet() {
        assertThat(Step.page(new Requirement.QuizFinished("entree"))).isEqualTo("/player/quiz/entree");
        assertThat(PathView.of(Samples.path(), Language.FRENCH).steps())
                .extracting(Step::open)
                .containsExactly(
                        "/player/course/fondations", "/player/quiz/mythes", "/player/scenario/trois-annulations");
    }

    @Test
    void aLastDayCountsWholeAndIsOverdueOnlyTheDayAfter() {
        assertThat(state(Samples.DUE.minusDays(8))).isEqualTo(Due.State.AHEAD);
        assertThat(state(Samples.DUE.minusDays(7))).isEqualTo(Due.State.SOON);
        assertThat(state(Samples.DUE)).isEqualTo(Due.State.SOON);
        assertThat(state(Samples.DUE.plusDays(1))).isEqualTo(Due.State.LATE);
    }

    @Test
    void whoeverIsAttestedIsNeverOverdue() {
        var view = PathView.of(
                Samples.assignment(Set.of("lecons", "quiz"), true),
                Language.FRENCH,
                Samples.DUE.plusYears(1),
                at -> "a day");
        assertThat(view.due()).extracting(Due::state).containsExactly(Due.State.EARNED);
    }

    @Test
    void aPathThatIsNotAssignedHasNoLastDay() {
        var view = PathView.of(Samples.path(), Language.ENGLISH);
        assertThat(view.assigned()).isFalse();
        assertThat(view.due()).isEmpty();
        assertThat(view.hasKeys()).isTrue();
    }

    @Test
    void whatIsNotTranslatedKeepsItsLanguage() {
        var view = PathView.of(Samples.path(), Language.ENGLISH);
        assertThat(view.title().language()).isEqualTo(Language.ENGLISH);
        assertThat(view.text().language()).isEqualTo(Language.FRENCH);
    }

    private static PathView view(Set<String> done, LocalDate today) {
        return PathView.of(Samples.assignment(done, false), Language.FRENCH, today, at -> "a day");
    }

    private static Due.State state(LocalDate today) {
        return view(Set.of(), today).due().get(0).state();
    }
}
