package org.telemaque.courseware.exploration;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.telemaque.courseware.scenario.GameState;

/** What is known of a story after every reachable state was looked at. */
public final class Exploration {

    private final Size size;
    private final Faults faults;
    private final Reach reach;
    private final Outlook outlook;

    Exploration(Size size, Faults faults, Reach reach, Outlook outlook) {
        this.size = size;
        this.faults = faults;
        this.reach = reach;
        this.outlook = outlook;
    }

    /**
     * How large the story is.
     *
     * @param states reachable states
     * @param shortest decisions on the shortest way to an ending
     * @param longest decisions on the longest way, without going round
     * @param loops whether a way may go round
     */
    public record Size(int states, int shortest, int longest, boolean loops) {}

    /**
     * What makes a story unplayable; places by name, choices as {@code scene.choice}.
     *
     * @param overBudget whether the walk was stopped, so that nothing else can be said
     * @param deadEnds places where some state offers nothing, or from where no ending can be reached
     * @param unreachablePlaces places that no state reaches
     * @param unreachableChoices choices and branches that no state takes although their place is reached
     * @param risingCycles choices that earn points inside a loop
     */
    public record Faults(
            boolean overBudget,
            Set<String> deadEnds,
            Set<String> unreachablePlaces,
            Set<String> unreachableChoices,
            Set<String> risingCycles) {

        /** Keeps its own copies. */
        public Faults {
            deadEnds = Collections.unmodifiableSet(new LinkedHashSet<>(deadEnds));
            unreachablePlaces = Collections.unmodifiableSet(new LinkedHashSet<>(unreachablePlaces));
            unreachableChoices = Collections.unmodifiableSet(new LinkedHashSet<>(unreachableChoices));
            risingCycles = Collections.unmodifiableSet(new LinkedHashSet<>(risingCycles));
        }
    }

    /**
     * What can be shown of each competency.
     *
     * @param best the most points attainable in the whole story
     * @param leastOpportunities the fewest opportunities on any way to an ending
     * @param dominated choices, as {@code scene.choice}, that are never best for anything
     * @param favourites per scene, the choice that is best in the most states
     */
    public record Reach(
            Map<String, Integer> best,
            Map<String, Integer> leastOpportunities,
            Set<String> dominated,
            Map<String, String> favourites) {

        /** Keeps its own copies. */
        public Reach {
            best = Collections.unmodifiableMap(new LinkedHashMap<>(best));
            leastOpportunities = Collections.unmodifiableMap(new LinkedHashMap<>(leastOpportunities));
            dominated = Collections.unmodifiableSet(new LinkedHashSet<>(dominated));
            favourites = Collections.unmodifiableMap(new LinkedHashMap<>(favourites));
        }
    }

    /** Knows what can still be gained from a state. */
    @FunctionalInterface
    interface Outlook {
        int from(GameState state);
    }

    /** How large the story is. */
    public Size size() {
        return size;
    }

    /** What makes it unplayable. */
    public Faults faults() {
        return faults;
    }

    /** What can be shown of each competency. */
    public Reach reach() {
        return reach;
    }

    /** The most points, all competencies together, that can still be earned from this state. */
    public int outlook(GameState state) {
        return outlook.from(state);
    }
}
