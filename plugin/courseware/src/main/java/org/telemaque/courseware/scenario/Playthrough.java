package org.telemaque.courseware.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.telemaque.courseware.scenario.Place.Ending;
import org.telemaque.courseware.scenario.Place.Scene;

/** One way through a story so far: immutable, so that going back is taking an earlier one. */
public final class Playthrough {

    private final Scenario scenario;
    private final List<Step> steps;
    private final GameState now;

    private Playthrough(Scenario scenario, List<Step> steps, GameState now) {
        this.scenario = scenario;
        this.steps = List.copyOf(steps);
        this.now = now;
    }

    /** What came of choosing. */
    public sealed interface Move {

        /** The story went on. */
        record Moved(Playthrough playthrough) implements Move {}

        /** The choice was not offered here; nothing moved. */
        record NotOffered() implements Move {}
    }

    /** The story before the first decision. */
    public static Playthrough start(Scenario scenario) {
        return new Playthrough(scenario, List.of(), new Rules(scenario.story()).opening());
    }

    /**
     * The story as if it stood in this state, for looking at it: nothing says that any way leads there.
     *
     * @param state a place of the story, and a value within its bounds for each of its variables
     */
    public static Playthrough at(Scenario scenario, GameState state) {
        return new Playthrough(scenario, List.of(), new Rules(scenario.story()).settled(state));
    }

    /** The story after these choices, or nothing when one of them was not offered at its time. */
    public static Optional<Playthrough> replay(Scenario scenario, List<String> choices) {
        Playthrough playthrough = start(scenario);
        for (String choice : choices) {
            if (!(playthrough.choose(choice) instanceof Move.Moved moved)) {
                return Optional.empty();
            }
            playthrough = moved.playthrough();
        }
        return Optional.of(playthrough);
    }

    /** The story being played. */
    public Scenario scenario() {
        return scenario;
    }

    /** Where it stands. */
    public GameState now() {
        return now;
    }

    /** The decisions taken, first to last. */
    public List<Step> steps() {
        return steps;
    }

    /** The names of the choices taken, from which the same way can be replayed. */
    public List<String> choices() {
        return steps.stream().map(step -> step.choice().name()).toList();
    }

    /** The scene to decide in, unless the story has ended. */
    public Optional<Scene> scene() {
        return place() instanceof Scene scene ? Optional.of(scene) : Optional.empty();
    }

    /** The ending reached, if one is. */
    public Optional<Ending> ending() {
        return place() instanceof Ending ending ? Optional.of(ending) : Optional.empty();
    }

    /** The choices visible now, in the order of the file; none at an ending. */
    public List<Choice> offered() {
        return scene().map(scene -> rules().offered(scene, now)).orElse(List.of());
    }

    /** The story after this choice, if it is offered. */
    public Move choose(String name) {
        return scene().flatMap(scene -> offered().stream()
                        .filter(choice -> choice.name().equals(name))
                        .findFirst()
                        .map(choice -> (Move) new Move.Moved(taking(scene, choice))))
                .orElseGet(Move.NotOffered::new);
    }

    /**
     * The story before the decision of this number, counted from 0.
     *
     * @throws IndexOutOfBoundsException when no such decision was taken
     */
    public Playthrough backTo(int decision) {
        return new Playthrough(
                scenario, steps.subList(0, decision), steps.get(decision).before());
    }

    private Playthrough taking(Scene scene, Choice choice) {
        GameState after = rules().after(now, choice);
        List<Step> longer = new ArrayList<>(steps);
        longer.add(new Step(now, scene, new Step.Offer(offered(), choice), after));
        return new Playthrough(scenario, longer, after);
    }

    private Place place() {
        return scenario.story().place(now.place());
    }

    private Rules rules() {
        return new Rules(scenario.story());
    }
}
