package org.telemaque.courseware.exploration;

import java.util.Arrays;
import java.util.function.ToIntFunction;
import org.telemaque.courseware.exploration.Machine.Way;

/** What can still be gained from every state before the story ends. */
final class Values {

    /** From here no ending can be reached. */
    static final int HOPELESS = Integer.MIN_VALUE / 2;

    private final StateGraph graph;
    private final Components components;
    private final int[] best;

    /** The most that the gains of the ways can add up to before an ending; inside a loop nothing may be gained. */
    Values(StateGraph graph, Components components, ToIntFunction<Way> gain) {
        this.graph = graph;
        this.components = components;
        this.best = new int[components.count()];
        Arrays.fill(best, HOPELESS);
        int[] gains = graph.machine().allWays().stream().mapToInt(gain).toArray();
        for (int state : byPart()) {
            improve(state, gains);
        }
    }

    /** All states, those of part 0 first. */
    private int[] byPart() {
        int[] start = new int[components.count() + 1];
        for (int state = 0; state < graph.size(); state++) {
            start[components.part(state) + 1]++;
        }
        for (int part = 0; part < components.count(); part++) {
            start[part + 1] += start[part];
        }
        int[] ordered = new int[graph.size()];
        for (int state = 0; state < graph.size(); state++) {
            ordered[start[components.part(state)]++] = state;
        }
        return ordered;
    }

    private void improve(int state, int[] gains) {
        int part = components.part(state);
        if (graph.ends(state)) {
            best[part] = 0;
        }
        for (int edge = graph.firstEdge(state); edge < graph.endEdge(state); edge++) {
            if (!components.inside(state, edge)) {
                int onward = best[components.part(graph.target(edge))];
                best[part] = Math.max(best[part], onward + gains[graph.way(edge).number()]);
            }
        }
    }

    /** The most that can still be gained from this state. */
    int best(int state) {
        return best[components.part(state)];
    }

    boolean hopeless(int state) {
        return best(state) < 0;
    }
}
