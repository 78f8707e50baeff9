package org.telemaque.courseware.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.telemaque.courseware.scenario.Choice;
import org.telemaque.courseware.scenario.Choice.Effect;
import org.telemaque.courseware.scenario.GameState;
import org.telemaque.courseware.scenario.Guard;
import org.telemaque.courseware.scenario.Place;
import org.telemaque.courseware.scenario.Place.Branch;
import org.telemaque.courseware.scenario.Place.Ending;
import org.telemaque.courseware.scenario.Place.Junction;
import org.telemaque.courseware.scenario.Place.Scene;
import org.telemaque.courseware.scenario.Place.Valence;
import org.telemaque.courseware.scenario.Playthrough;
import org.telemaque.courseware.scenario.Playthrough.Move;
import org.telemaque.courseware.scenario.Scenario;
import org.telemaque.courseware.scenario.Story;
import org.telemaque.courseware.scenario.Story.Variable;
import org.telemaque.courseware.text.Imprint;
import org.telemaque.courseware.text.Texts;
import org.telemaque.courseware.text.Version;

class ExplorationPromisesTest {

    private static final List<String> KEYS = List.of("k", "l");

    private static Choice choice(String name, Guard when, Effect effect, String to) {
        return new Choice(name, when, effect, to);
    }

    private static Choice plain(String name, int points, String to) {
        return choice(name, Guard.always(), new Effect(Map.of(), Set.of(), Map.of("k", points)), to);
    }

    private static Scene scene(String name, Choice... choices) {
        return new Scene(name, List.of(choices), false, false);
    }

    private static Story story(Place... places) {
        Map<String, Place> byName = new LinkedHashMap<>();
        for (Place place : places) {
            byName.put(place.name(), place);
        }
        byName.put("fin", new Ending("fin", Valence.GOOD));
        return new Story(List.of(new Variable("v", 0, 2, 0)), List.of("f"), places[0].name(), byName);
    }

    private static Scenario scenario(Story story) {
        Imprint imprint = new Imprint("s", new Version(0, 1, 0), Texts.NONE);
        Scenario.Notes notes = new Scenario.Notes(Map.of(), Map.of());
        return new Scenario(imprint, new Scenario.About(5, KEYS, List.of(), List.of()), story, notes);
    }

    /** A story that only ever goes on, so that its ways can be walked one by one. */
    private static Story anyStory(long seed, int scenes) {
        Random chance = new Random(seed);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < scenes; i++) {
            List<Choice> choices = new ArrayList<>();
            choices.add(plain("c0", chance.nextInt(3), next(i, scenes, chance)));
            for (int c = 1; c < 3; c++) {
                choices.add(choice("c" + c, anyGuard(chance), anyEffect(chance), next(i, scenes, chance)));
            }
            places.add(new Scene("s" + i, choices, chance.nextInt(5) == 0, false));
        }
        Branch first = new Branch(anyGuard(chance), "fin");
        places.add(new Junction("tri", List.of(first, new Branch(Guard.always(), "fin"))));
        return story(places.toArray(Place[]::new));
    }

    private static String next(int scene, int scenes, Random chance) {
        int next = scene + 1 + chance.nextInt(2);
        return next < scenes ? "s" + next : "tri";
    }

    private static Guard anyGuard(Random chance) {
        Guard value = new Guard.Compare("v", Guard.Relation.values()[chance.nextInt(6)], chance.nextInt(3));
        return chance.nextBoolean() ? value : new Guard.Any(List.of(value, new Guard.Not(new Guard.Flag("f"))));
    }

    private static Effect anyEffect(Random chance) {
        Set<String> flags = chance.nextBoolean() ? Set.of("f") : Set.of();
        Map<String, Integer> score = Map.of("k", chance.nextInt(3), "l", chance.nextInt(3));
        return new Effect(Map.of("v", chance.nextInt(3) - 1), flags, score);
    }

    private static List<Playthrough> allWays(Scenario scenario) {
        List<Playthrough> ended = new ArrayList<>();
        Deque<Playthrough> open = new ArrayDeque<>(List.of(Playthrough.start(scenario)));
        while (!open.isEmpty()) {
            Playthrough way = open.pop();
            if (way.ending().isPresent()) {
                ended.add(way);
            }
            way.offered().forEach(one -> open.push(((Move.Moved) way.choose(one.name())).playthrough()));
        }
        return ended;
    }

    @Property(tries = 60)
    void everyReachableStateIsVisitedAndNoneTwice(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int scenes) {
        Scenario scenario = scenario(anyStory(seed, scenes));
        Set<GameState> walked = new HashSet<>();
        for (Playthrough way : allWays(scenario)) {
            walked.add(way.now());
            way.steps().forEach(step -> walked.add(step.before()));
        }
        Set<GameState> inJunction = new HashSet<>();
        walked.stream()
                .filter(state -> state.place().equals("fin"))
                .forEach(state -> inJunction.add(new GameState("tri", state.values(), state.flags())));
        assertThat(StateExplorer.explore(scenario).size().states()).isEqualTo(walked.size() + inJunction.size());
    }

    @Property(tries = 60)
    void theBestAttainableScoreIsAttainedBySomeWayAndExceededByNone(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int scenes) {
        Scenario scenario = scenario(anyStory(seed, scenes));
        Exploration exploration = StateExplorer.explore(scenario);
        List<Scores> scores = allWays(scenario).stream()
                .map(way -> Scores.of(way, exploration))
                .toList();
        for (String key : KEYS) {
            int most = scores.stream()
                    .mapToInt(score -> score.competencies().get(key).earned())
                    .max()
                    .orElseThrow();
            int least = scores.stream()
                    .mapToInt(score -> score.competencies().get(key).opportunities())
                    .min()
                    .orElseThrow();
            assertThat(exploration.reach().best()).containsEntry(key, most);
            assertThat(exploration.reach().leastOpportunities()).containsEntry(key, least);
        }
    }

    @Property(tries = 60)
    void theBestDecisionLeavesNoRegret(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int scenes) {
        Scenario scenario = scenario(anyStory(seed, scenes));
        Exploration exploration = StateExplorer.explore(scenario);
        int most = exploration.outlook(Playthrough.start(scenario).now());
        assertThat(allWays(scenario)).isNotEmpty().allSatisfy(way -> {
            int earned = way.steps().stream().mapToInt(step -> step.points()).sum();
            int regret = Scores.of(way, exploration).regrets().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            assertThat(earned + regret).isEqualTo(most);
        });
    }

    @Test
    void theShortestAndTheLongestWayAreCounted() {
        Story story = story(scene("a", plain("x", 0, "b"), plain("y", 0, "fin")), scene("b", plain("x", 1, "fin")));
        assertThat(StateExplorer.explore(story, KEYS).size()).isEqualTo(new Exploration.Size(3, 1, 2, false));
    }

    @Test
    void deadEndsUnreachablePlacesAndLoopsThatEarnPointsAreFound() {
        Guard never = new Guard.Compare("v", Guard.Relation.ABOVE, 2);
        Effect none = new Effect(Map.of(), Set.of(), Map.of());
        Story story = story(
                scene("a", plain("mur", 0, "mur"), plain("tour", 1, "b"), plain("x", 0, "fin")),
                scene("b", plain("retour", 0, "a"), choice("jamais", never, none, "loin")),
                scene("mur", choice("clos", never, none, "fin")),
                scene("loin", plain("x", 0, "fin")));
        Exploration.Faults faults = StateExplorer.explore(story, KEYS).faults();
        assertThat(faults.deadEnds()).containsExactly("mur");
        assertThat(faults.unreachablePlaces()).containsExactly("loin");
        assertThat(faults.unreachableChoices()).containsExactly("b.jamais", "mur.clos");
        assertThat(faults.risingCycles()).containsExactly("a.tour");
        assertThat(StateExplorer.explore(story, KEYS).size().loops()).isTrue();
    }

    @Test
    void aLoopWithoutAWayOutIsADeadEnd() {
        Story story = story(
                scene("a", plain("x", 0, "b"), plain("y", 0, "fin")),
                scene("b", plain("x", 0, "c")),
                scene("c", plain("x", 0, "b")));
        assertThat(StateExplorer.explore(story, KEYS).faults().deadEnds()).containsExactly("b", "c");
    }

    @Test
    void anUnscoredSceneGivesNoPointsAndNoOpportunity() {
        Scene red = new Scene("a", List.of(plain("x", 5, "fin")), true, true);
        Scenario scenario = scenario(story(red));
        Exploration exploration = StateExplorer.explore(scenario);
        Playthrough way = Playthrough.replay(scenario, List.of("x")).orElseThrow();
        assertThat(exploration.reach().best()).containsEntry("k", 0);
        assertThat(Scores.of(way, exploration).competencies().get("k")).isEqualTo(new Scores.Score(0, 0, 0));
        assertThat(Scores.of(way, exploration).competencies().get("k").enoughEvidence())
                .isFalse();
    }

    @Test
    void aQuarterOfAMillionStatesFitIntoAMinute() {
        Story story = large(6);
        long before = System.nanoTime();
        Exploration exploration = StateExplorer.explore(story, KEYS);
        assertThat(System.nanoTime() - before).isLessThan(60_000_000_000L);
        assertThat(exploration.faults().overBudget()).isFalse();
        assertThat(exploration.size().states()).isGreaterThan(200_000);
        assertThat(StateExplorer.explore(large(9), KEYS).faults().overBudget()).isTrue();
    }

    /** Forty scenes around four variables and some flags, all of which can go anywhere. */
    private static Story large(int flags) {
        List<Variable> variables =
                List.of(new Variable("p", 0, 3, 0), new Variable("q", 0, 3, 0), new Variable("r", 0, 5, 0));
        List<String> names = new ArrayList<>();
        Map<String, Place> places = new LinkedHashMap<>();
        for (int i = 0; i < 40; i++) {
            List<Choice> choices = new ArrayList<>();
            String next = "s" + (i + 1) % 40;
            choices.add(choice("p", Guard.always(), effect(Map.of("p", 1, "q", -1)), next));
            choices.add(choice("q", Guard.always(), effect(Map.of("q", 1, "r", -1)), next));
            choices.add(choice("r", Guard.always(), effect(Map.of("r", 1, "p", -1)), next));
            if (i < flags) {
                names.add("f" + i);
                Set<String> raised = Set.of("f" + i);
                choices.add(choice("f", Guard.always(), new Effect(Map.of(), raised, Map.of()), next));
            }
            choices.add(plain("fin", 1, "fin"));
            places.put("s" + i, new Scene("s" + i, choices, false, false));
        }
        places.put("fin", new Ending("fin", Valence.GOOD));
        return new Story(variables, names, "s0", places);
    }

    private static Effect effect(Map<String, Integer> deltas) {
        return new Effect(deltas, Set.of(), Map.of());
    }
}
