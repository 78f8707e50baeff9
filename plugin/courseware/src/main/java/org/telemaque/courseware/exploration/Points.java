package org.telemaque.courseware.exploration;

import org.telemaque.courseware.exploration.Machine.Way;

/** What a way earns; nothing counts in an unscored scene. */
final class Points {

    private Points() {}

    static int of(Way way, String competency) {
        return way.scored() ? way.choice().effect().points(competency) : 0;
    }

    static int total(Way way) {
        return way.scored() ? way.choice().effect().total() : 0;
    }

    /** Whether some choice visible in this state earns something for the competency. */
    static boolean opportunity(StateGraph graph, int state, String competency) {
        for (int edge = graph.firstEdge(state); edge < graph.endEdge(state); edge++) {
            if (of(graph.way(edge), competency) > 0) {
                return true;
            }
        }
        return false;
    }
}
