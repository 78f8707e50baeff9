package org.telemaque.courseware.exploration;

/**
 * The strongly connected parts of a state graph, by Tarjan's way without recursion; parts are numbered so that every
 * edge leads to the same or a smaller number, which is the order in which values can be computed.
 */
final class Components {

    private final StateGraph graph;
    private final int[] part;
    private final int[] low;
    private final int[] seen;
    private final int[] cursor;
    private final IntStack open = new IntStack();
    private final IntStack walk = new IntStack();
    private int clock;
    private int parts;

    Components(StateGraph graph) {
        this.graph = graph;
        this.part = new int[graph.size()];
        this.low = new int[graph.size()];
        this.seen = new int[graph.size()];
        this.cursor = new int[graph.size()];
        enter(0);
        while (!walk.isEmpty()) {
            advance(walk.peek());
        }
    }

    int part(int state) {
        return part[state] - 1;
    }

    int count() {
        return parts;
    }

    boolean inside(int state, int edge) {
        return part[state] == part[graph.target(edge)];
    }

    private void enter(int state) {
        clock++;
        seen[state] = clock;
        low[state] = clock;
        cursor[state] = graph.firstEdge(state);
        open.push(state);
        walk.push(state);
    }

    private void advance(int state) {
        if (cursor[state] == graph.endEdge(state)) {
            leave(state);
            return;
        }
        int target = graph.target(cursor[state]);
        cursor[state]++;
        if (seen[target] == 0) {
            enter(target);
        } else if (part[target] == 0) {
            low[state] = Math.min(low[state], seen[target]);
        }
    }

    private void leave(int state) {
        walk.pop();
        if (low[state] == seen[state]) {
            close(state);
        }
        if (!walk.isEmpty()) {
            low[walk.peek()] = Math.min(low[walk.peek()], low[state]);
        }
    }

    private void close(int root) {
        parts++;
        int member;
        do {
            member = open.pop();
            part[member] = parts;
        } while (member != root);
    }
}
