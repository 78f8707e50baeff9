package org.telemaque.tool.foundation.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PicturesTest {
    @Test
    void aCurveStaysInsideItsFrame() {
        Curve curve = new Curve("trust", -3, 3, List.of(point(-9), point(0), point(9)));
        assertThat(curve.line()).isEqualTo("30.0,88.0 170.0,50.0 310.0,12.0");
        assertThat(curve.last()).isEqualTo(9);
    }

    @Test
    void aCurveOfOnePointIsAPoint() {
        assertThat(new Curve("trust", 0, 2, List.of(point(1))).line()).isEqualTo("30.0,50.0");
    }

    @Test
    void refusesACurveWithoutAValueOrWithoutRoom() {
        assertThatThrownBy(() -> new Curve("trust", 0, 2, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Curve("trust", 2, 2, List.of(point(2))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsConfidenceAgainstRightAnswers() {
        assertThat(level(0, 0).reading()).isEqualTo(Calibration.Reading.UNUSED);
        assertThat(level(2, 0).reading()).isEqualTo(Calibration.Reading.TOO_FEW);
        assertThat(level(3, 1).reading()).isEqualTo(Calibration.Reading.TOO_SURE);
        assertThat(level(4, 3).reading()).isEqualTo(Calibration.Reading.WELL_JUDGED);
        assertThat(level(4, 4).reading()).isEqualTo(Calibration.Reading.TOO_MODEST);
    }

    @Test
    void aMapKeepsEveryStepPointingForwardWhateverCirclesTheStoryHas() {
        Way way = Way.of(
                List.of(stop("a"), stop("b"), stop("c"), stop("d")),
                List.of(
                        step("a", "b"),
                        step("b", "c"),
                        step("c", "a"),
                        step("a", "d"),
                        step("c", "d"),
                        step("d", "x")));
        assertThat(tops(way)).isSorted().doesNotHaveDuplicates();
        assertThat(way.steps()).hasSize(5);
        assertThat(way.height()).isGreaterThan(way.top(way.stops().get(3)) + 46);
    }

    @Test
    void stopsOfOneRowStandSideBySide() {
        Way way = Way.of(List.of(stop("a"), stop("b"), stop("c")), List.of(step("a", "b"), step("a", "c")));
        assertThat(way.top(way.stops().get(1))).isEqualTo(way.top(way.stops().get(2)));
        assertThat(way.left(way.stops().get(2)) - way.left(way.stops().get(1))).isGreaterThan(158);
        assertThat(way.middle(way.stops().get(0))).isEqualTo(way.width() / 2);
    }

    @Test
    void aStepThatSkipsARowNeverCrossesAStop() {
        Way way = Way.of(
                List.of(stop("a"), stop("b"), stop("c")), List.of(step("a", "b"), step("b", "c"), step("a", "c")));
        Way.Stop between = way.stops().get(1);
        String path = way.path(step("a", "c"));
        int lane = Integer.parseInt(path.replaceFirst(".*L(\\d+) .*", "$1"));
        assertThat(Math.abs(lane - way.middle(between))).isGreaterThan(158 / 2);
    }

    @Test
    void aLongTitleBreaksNearItsMiddle() {
        assertThat(Way.lines("Le message")).containsExactly("Le message");
        assertThat(Way.lines("Ce qui se cache derrière")).containsExactly("Ce qui se", "cache derrière");
        assertThat(Way.lines("Anticonstitutionnellement")).containsExactly("Anticonstitutionnellement");
    }

    private static List<Integer> tops(Way way) {
        return way.stops().stream().map(way::top).toList();
    }

    private static Curve.Point point(int value) {
        return new Curve.Point("x", value);
    }

    private static Calibration.Level level(int answers, int right) {
        return new Calibration.Level("x", 65, 85, answers, right);
    }

    private static Way.Stop stop(String id) {
        return new Way.Stop(id, id, false, false, "");
    }

    private static Way.Step step(String from, String to) {
        return new Way.Step(from, to, false);
    }
}
