package org.telemaque.courseware.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telemaque.courseware.SmallPack;
import org.telemaque.courseware.scenario.GuardParser.Parsed;
import org.telemaque.courseware.scenario.Playthrough.Move;
import org.telemaque.courseware.text.Language;

class ScenarioPromisesTest {

    private static final Scenario STREET =
            new SmallPack().pack().scenario("rue").orElseThrow();

    private static Playthrough play(String... choices) {
        return Playthrough.replay(STREET, List.of(choices)).orElseThrow();
    }

    @Property(tries = 100)
    void aVariableNeverLeavesItsBounds(@ForAll long seed) {
        Playthrough way = anyWay(seed);
        assertThat(way.ending()).isPresent();
        assertThat(way.steps())
                .allSatisfy(step -> assertThat(step.after().value("lien")).isBetween(-1, 2));
    }

    private static Playthrough anyWay(long seed) {
        Random chance = new Random(seed);
        Playthrough way = Playthrough.start(STREET);
        while (way.ending().isEmpty()) {
            List<Choice> offered = way.offered();
            Move move = way.choose(offered.get(chance.nextInt(offered.size())).name());
            way = ((Move.Moved) move).playthrough();
        }
        return way;
    }

    @Test
    void aChoiceThatIsNotOfferedMovesNothing() {
        Playthrough start = Playthrough.start(STREET);
        assertThat(start.choose("rien")).isEqualTo(new Move.NotOffered());
        assertThat(Playthrough.replay(STREET, List.of("parler", "rien"))).isEmpty();
        assertThat(play("parler", "parler", "parler").choose("parler")).isEqualTo(new Move.NotOffered());
    }

    @Property(tries = 50)
    void theSameChoicesLeadToTheSameState(@ForAll long seed) {
        Playthrough way = anyWay(seed);
        assertThat(play(way.choices().toArray(String[]::new)).now()).isEqualTo(way.now());
    }

    @Property(tries = 50)
    void goingBackIsReplayingFewerChoices(@ForAll long seed) {
        Playthrough way = anyWay(seed);
        for (int kept = 0; kept < way.steps().size(); kept++) {
            List<String> fewer = new ArrayList<>(way.choices().subList(0, kept));
            assertThat(way.backTo(kept).now())
                    .isEqualTo(play(fewer.toArray(String[]::new)).now());
            assertThat(way.backTo(kept).choices()).isEqualTo(fewer);
        }
        assertThatThrownBy(() -> way.backTo(3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Property(tries = 50)
    void aStoryPutIntoAStateGoesOnAsTheOneThatCameThere(@ForAll long seed) {
        Playthrough way = anyWay(seed);
        for (Step step : way.steps()) {
            Playthrough put = Playthrough.at(way.scenario(), step.before());
            assertThat(put.now()).isEqualTo(step.before());
            assertThat(put.offered()).isEqualTo(step.offered());
            assertThat(put.choose(step.choice().name()))
                    .isInstanceOfSatisfying(
                            Playthrough.Move.Moved.class,
                            moved -> assertThat(moved.playthrough().now()).isEqualTo(step.after()));
        }
    }

    @Test
    void aJunctionTakesTheFirstBranchWhoseGuardHolds() {
        assertThat(play("parler", "attendre", "attendre").now().place()).isEqualTo("bien");
        assertThat(play("parler", "partir", "attendre").now().place()).isEqualTo("mal");
        assertThat(play("attendre", "attendre", "attendre").now().place()).isEqualTo("mal");
    }

    @ParameterizedTest
    @CsvSource({
        "'lien >=', 8",
        "'lien >= >= 2', 9",
        "'(dit', 5",
        "'dit)', 4",
        "'dit and', 8",
        "'dit ! dit', 5",
        "'lien = 2', 6",
        "'3 < lien', 1",
        "'', 1",
        "'not', 4",
        "'Dit', 1"
    })
    void everyFaultOfAGuardIsToldWithItsColumn(String guard, int column) {
        Parsed parsed = GuardParser.parse(guard);
        assertThat(parsed).isInstanceOf(Parsed.Faulty.class);
        assertThat(((Parsed.Faulty) parsed).faults())
                .extracting(GuardParser.Fault::column)
                .contains(column);
        assertThat(GuardParser.parse("(".repeat(9999))).isInstanceOf(Parsed.Faulty.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'lien == 1', true",
        "'lien != 1', false",
        "'lien > -1 and not tu', true",
        "'tu or lien < 2 and dit', true",
        "'(tu or lien < 2) and tu', false",
        "'not not dit', true",
        "'not (dit and lien >= 1)', false",
        "'lien <= 0 or lien >= 1', true"
    })
    void aGuardMeansWhatItSays(String guard, boolean holds) {
        Parsed parsed = GuardParser.parse(guard);
        GameState state = new GameState("a", Map.of("lien", 1), Set.of("dit"));
        assertThat(((Parsed.Understood) parsed).guard().holds(state)).isEqualTo(holds);
    }

    @Test
    void notesThatAreNotTranslatedAreReadInFrench() {
        Scenario scenario = new SmallPack()
                .without("scenarios/rue/debrief.en.md")
                .pack()
                .scenario("rue")
                .orElseThrow();
        assertThat(scenario.debrief(Language.ENGLISH).language()).isEqualTo(Language.FRENCH);
        assertThat(scenario.trainer(Language.ENGLISH).language()).isEqualTo(Language.ENGLISH);
    }
}
