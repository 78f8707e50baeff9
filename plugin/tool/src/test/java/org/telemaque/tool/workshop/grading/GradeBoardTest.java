package org.telemaque.tool.workshop.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GradeBoardTest {
    @Test
    void columnsAreReadInFewRowsAndNoneIsLeftOut() {
        List<Integer> columns = IntStream.range(0, 50).boxed().toList();

        List<List<Integer>> lanes = GradeBoard.lanes(columns, 2);

        assertThat(lanes).as("fewer than calls may go to one host at once").hasSize(2);
        assertThat(lanes).allSatisfy(lane -> assertThat(lane).hasSize(25).isSorted());
        assertThat(lanes.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(columns);
        assertThat(GradeBoard.lanes(List.of("one"), 2)).containsExactly(List.of("one"));
        assertThat(GradeBoard.lanes(List.of(), 2)).isEmpty();
    }
}
