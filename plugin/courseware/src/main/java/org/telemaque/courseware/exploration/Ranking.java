package org.telemaque.courseware.exploration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.telemaque.courseware.exploration.Machine.Way;

/** Ranks the choices of every scene by what they can still lead to, state by state. */
final class Ranking {

    private final StateGraph graph;
    private final Set<Integer> everBest = new HashSet<>();
    private final Map<Integer, Integer> timesBest = new HashMap<>();

    Ranking(StateGraph graph, Values total, Map<String, Values> competencies) {
        this.graph = graph;
        for (int state = 0; state < graph.size(); state++) {
            int here = state;
            rank(here, total, Points::total, true);
            competencies.forEach((competency, values) -> rank(here, values, way -> Points.of(way, competency), false));
        }
    }

    private void rank(int state, Values values, ToIntFunction<Way> gain, boolean counted) {
        int most = Integer.MIN_VALUE;
        int least = Integer.MAX_VALUE;
        for (int edge = graph.firstEdge(state); edge < graph.endEdge(state); edge++) {
            int worth = worth(edge, values, gain);
            most = Math.max(most, worth);
            least = Math.min(least, worth);
        }
        // Where all choices are worth the same, none of them is best for anything.
        for (int edge = graph.firstEdge(state); edge < graph.endEdge(state) && most > least; edge++) {
            if (worth(edge, values, gain) == most) {
                everBest.add(graph.way(edge).number());
                timesBest.merge(graph.way(edge).number(), counted ? 1 : 0, Integer::sum);
            }
        }
    }

    private int worth(int edge, Values values, ToIntFunction<Way> gain) {
        return values.best(graph.target(edge)) + gain.applyAsInt(graph.way(edge));
    }

    /** Choices of scored scenes that are never best for any competency nor for all together. */
    Set<String> dominated() {
        Set<String> dominated = new LinkedHashSet<>();
        for (Way way : graph.machine().allWays()) {
            if (way.scored() && contested(way) && !everBest.contains(way.number())) {
                dominated.add(way.path());
            }
        }
        return dominated;
    }

    /** Whether some other choice of the same scene is ever best. */
    private boolean contested(Way way) {
        return graph.machine().allWays().stream()
                .anyMatch(other -> other.from().equals(way.from()) && everBest.contains(other.number()));
    }

    /** Per scored scene, the choice that is best in the most states. */
    Map<String, String> favourites() {
        Map<String, String> favourites = new LinkedHashMap<>();
        Map<String, Integer> times = new HashMap<>();
        for (Way way : graph.machine().allWays()) {
            int best = timesBest.getOrDefault(way.number(), 0);
            if (way.scored() && best > times.getOrDefault(way.from().name(), 0)) {
                times.put(way.from().name(), best);
                favourites.put(way.from().name(), way.choice().name());
            }
        }
        return favourites;
    }
}
