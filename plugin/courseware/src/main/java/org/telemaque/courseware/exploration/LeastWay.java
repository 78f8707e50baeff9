package org.telemaque.courseware.exploration;

import java.util.function.IntPredicate;

/** Finds the way to an ending that meets the fewest states of a kind. */
final class LeastWay {

    private final StateGraph graph;
    private final IntPredicate counted;
    private final boolean[] done;
    private IntStack now = new IntStack();
    private IntStack later = new IntStack();

    private LeastWay(StateGraph graph, IntPredicate counted) {
        this.graph = graph;
        this.counted = counted;
        this.done = new boolean[graph.size()];
    }

    /** The least number of counted states on any way from the opening to an ending; 0 when there is no such way. */
    static int count(StateGraph graph, IntPredicate counted) {
        return new LeastWay(graph, counted).count();
    }

    private int count() {
        now.push(0);
        for (int cost = 0; !now.isEmpty(); cost++) {
            if (reachesAnEnding()) {
                return cost;
            }
            now = later;
            later = new IntStack();
        }
        return 0;
    }

    /** Goes wherever one can go without meeting one more counted state. */
    private boolean reachesAnEnding() {
        while (!now.isEmpty()) {
            int state = now.pop();
            if (graph.ends(state)) {
                return true;
            }
            if (!done[state]) {
                done[state] = true;
                pass(state);
            }
        }
        return false;
    }

    private void pass(int state) {
        IntStack next = counted.test(state) ? later : now;
        for (int edge = graph.firstEdge(state); edge < graph.endEdge(state); edge++) {
            next.push(graph.target(edge));
        }
    }
}
