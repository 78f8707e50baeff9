package org.telemaque.courseware.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.telemaque.courseware.exploration.Exploration;
import org.telemaque.courseware.exploration.StateExplorer;
import org.telemaque.courseware.scenario.Choice;
import org.telemaque.courseware.scenario.Guard;
import org.telemaque.courseware.scenario.Place;
import org.telemaque.courseware.scenario.Story;

/** Explores generated stories that nearly use up the budget of states, and says how long that takes and what it holds. */
final class StoryBench {
    private static final int ROUNDS = 5;
    private static final int NEARLY = StateExplorer.BUDGET * 9 / 10;
    private static final List<String> SKILLS = List.of("ecoute", "cadre", "relation");

    private final Random random;

    private StoryBench(long seed) {
        this.random = new Random(seed);
    }

    /** The largest story that a seed gives within the budget, by trying more and more scenes. */
    static Story nearBudget(boolean circles) {
        for (long seed = 1; seed < 500; seed++) {
            Story story = new StoryBench(seed).story(36 + (int) (seed % 30), circles);
            Exploration exploration = StateExplorer.explore(story, SKILLS);
            if (!exploration.faults().overBudget() && exploration.size().states() >= NEARLY) {
                return story;
            }
        }
        throw new IllegalStateException("No seed gives a story near the budget");
    }

    private Story story(int scenes, boolean circles) {
        List<Story.Variable> variables = new ArrayList<>();
        for (String name : List.of("confiance", "energie", "clarte", "temps")) {
            variables.add(new Story.Variable(name, -3, 3, 0));
        }
        List<String> flags = List.of("f1", "f2", "f3", "f4", "f5");
        Map<String, Place> places = new LinkedHashMap<>();
        for (int scene = 0; scene < scenes; scene++) {
            List<Choice> choices = new ArrayList<>();
            for (int choice = 0; choice < 3; choice++) {
                choices.add(choice("c" + choice, scene, scenes, circles));
            }
            places.put("s" + scene, new Place.Scene("s" + scene, choices, false, false));
        }
        places.put("end", new Place.Ending("end", Place.Valence.GOOD));
        return new Story(variables, flags, "s0", places);
    }

    private Choice choice(String name, int scene, int scenes, boolean circles) {
        int back = circles && random.nextInt(8) == 0 ? -3 : 1;
        int to = Math.max(0, scene + (back < 0 ? back : 1 + random.nextInt(3)));
        String variable = List.of("confiance", "energie", "clarte", "temps").get(random.nextInt(4));
        Set<String> flags = random.nextInt(6) == 0 ? Set.of("f" + (1 + random.nextInt(5))) : Set.of();
        Map<String, Integer> score = back < 0 ? Map.of() : Map.of(SKILLS.get(random.nextInt(3)), random.nextInt(4));
        Guard when = name.equals("c0") || random.nextInt(4) > 0
                ? Guard.always()
                : new Guard.Compare(variable, Guard.Relation.AT_LEAST, random.nextInt(3) - 1);
        Choice.Effect effect = new Choice.Effect(Map.of(variable, random.nextInt(3) - 1), flags, score);
        return new Choice(name, when, effect, to >= scenes ? "end" : "s" + to);
    }

    /** Runs the measurement, once without and once with ways that lead back. */
    public static void main(String... arguments) {
        for (boolean circles : new boolean[] {false, true}) {
            Story story = nearBudget(circles);
            for (int round = 0; round < ROUNDS; round++) {
                measure(story, circles);
            }
        }
    }

    private static void measure(Story story, boolean circles) {
        long before = Heap.used();
        Heap.most();
        long start = System.nanoTime();
        Exploration exploration = StateExplorer.explore(story, SKILLS);
        double seconds = (System.nanoTime() - start) / 1e9;
        long held = Heap.used() - before;
        Heap.say(
                "%s: %d scenes, %d states, %.2f s, %d MiB held, %d MiB at most",
                circles ? "with circles" : "without circles",
                story.scenes().size(),
                exploration.size().states(),
                seconds,
                held >> 20,
                Heap.most() >> 20);
    }
}
