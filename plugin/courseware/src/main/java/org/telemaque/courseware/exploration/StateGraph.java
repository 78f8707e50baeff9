package org.telemaque.courseware.exploration;

import java.util.Arrays;
import org.telemaque.courseware.exploration.Machine.Way;
import org.telemaque.courseware.scenario.GameState;
import org.telemaque.courseware.scenario.Place.Junction;
import org.telemaque.courseware.scenario.Story;

/** Every state that a story can reach, with the ways between them, in arrays of numbers. */
final class StateGraph {

    private final Machine machine;
    private final StateTable table = new StateTable();
    private int[] firstEdge = new int[1025];
    private int[] targets = new int[4096];
    private int[] ways = new int[4096];
    private int edges;
    private boolean complete = true;

    /** Walks from the opening until nothing new is found or the budget is spent. */
    StateGraph(Story story, int budget) {
        this.machine = new Machine(story);
        table.number(machine.encode(story.opening()));
        int[] values = new int[machine.variableCount()];
        for (int state = 0; state < table.size(); state++) {
            if (table.size() > budget) {
                complete = false;
                return;
            }
            expand(state, values);
        }
    }

    private void expand(int state, int[] values) {
        long code = table.code(state);
        long raised = machine.decode(code, values);
        int place = machine.place(code);
        for (Way way : machine.ways(place)) {
            if (way.when().holds(values, raised)) {
                edge(table.number(machine.take(way, values, raised)), way);
                if (machine.places().get(place) instanceof Junction) {
                    break;
                }
            }
        }
        closeEdges(state);
    }

    private void edge(int target, Way way) {
        if (edges == targets.length) {
            targets = Arrays.copyOf(targets, 2 * edges);
            ways = Arrays.copyOf(ways, 2 * edges);
        }
        targets[edges] = target;
        ways[edges] = way.number();
        edges++;
    }

    private void closeEdges(int state) {
        if (state + 1 == firstEdge.length) {
            firstEdge = Arrays.copyOf(firstEdge, 2 * firstEdge.length);
        }
        firstEdge[state + 1] = edges;
    }

    /** Whether the walk ended within its budget. */
    boolean complete() {
        return complete;
    }

    int size() {
        return table.size();
    }

    Machine machine() {
        return machine;
    }

    int place(int state) {
        return machine.place(table.code(state));
    }

    boolean ends(int state) {
        return machine.ends(place(state));
    }

    int firstEdge(int state) {
        return firstEdge[state];
    }

    int endEdge(int state) {
        return firstEdge[state + 1];
    }

    int target(int edge) {
        return targets[edge];
    }

    Way way(int edge) {
        return machine.allWays().get(ways[edge]);
    }

    /** The number of this state, or -1 when the story never comes there. */
    int find(GameState state) {
        return table.find(machine.encode(state));
    }
}
