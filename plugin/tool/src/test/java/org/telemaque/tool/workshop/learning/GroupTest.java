package org.telemaque.tool.workshop.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.courseware.reading.PackRead;
import org.telemaque.courseware.reading.PackReader;
import org.telemaque.courseware.reading.PackSource;
import org.telemaque.courseware.scenario.Choice;
import org.telemaque.courseware.scenario.Playthrough;
import org.telemaque.courseware.text.Links;
import org.telemaque.tool.workshop.learning.ScenarioVisit.Group;

class GroupTest {
    private static final Pack PACK = ((PackRead.Sound) new PackReader(Links.PLAIN)
                    .read(PackSource.classPath(GroupTest.class.getClassLoader(), "pack/mentor")))
            .pack();
    private static final Playthrough FIRST = ended(false);
    private static final Playthrough LAST = ended(true);

    private static Playthrough ended(boolean last) {
        Playthrough way = Playthrough.start(PACK.scenario("trois-annulations").orElseThrow());
        while (way.scene().isPresent()) {
            List<Choice> offered = way.offered();
            Choice choice = offered.get(last ? offered.size() - 1 : 0);
            way = ((Playthrough.Move.Moved) way.choose(choice.name())).playthrough();
        }
        return way;
    }

    private static Group group(int first, int last) {
        return Group.of(
                Stream.concat(Collections.nCopies(first, FIRST).stream(), Collections.nCopies(last, LAST).stream())
                        .toList());
    }

    @Test
    void ofFewerThanFiveNothingIsTold() {
        assertThat(group(3, 1)).isEqualTo(Group.FEW);
        assertThat(group(3, 2).people()).isEqualTo(5);
    }

    @Test
    void everyWayIsCountedOnceInEachSceneItPassed() {
        Group group = group(6, 5);
        String scene = FIRST.steps().get(0).scene().name();
        assertThat(group.decisions().get(scene))
                .containsEntry(FIRST.steps().get(0).choice().name(), 6)
                .containsEntry(LAST.steps().get(0).choice().name(), 5);
        assertThat(group.endings().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(11);
    }

    @Test
    void aSceneThatFewerThanFivePassedIsNotTold() {
        Group group = group(6, 1);
        LAST.steps().stream()
                .map(step -> step.scene().name())
                .filter(scene -> FIRST.steps().stream()
                        .noneMatch(step -> step.scene().name().equals(scene)))
                .forEach(scene -> assertThat(group.decisions()).doesNotContainKey(scene));
        assertThat(group.decisions()).isNotEmpty();
    }
}
