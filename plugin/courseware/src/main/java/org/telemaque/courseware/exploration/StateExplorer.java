package org.telemaque.courseware.exploration;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.telemaque.courseware.exploration.Exploration.Faults;
import org.telemaque.courseware.exploration.Exploration.Outlook;
import org.telemaque.courseware.exploration.Exploration.Reach;
import org.telemaque.courseware.exploration.Exploration.Size;
import org.telemaque.courseware.exploration.Machine.Way;
import org.telemaque.courseware.scenario.Place;
import org.telemaque.courseware.scenario.Scenario;
import org.telemaque.courseware.scenario.Story;

/** Looks at every reachable state of a story, so that what it says is proven and not sampled. */
public final class StateExplorer {

    /** The most states that an author's story may have. */
    public static final int BUDGET = 250_000;

    private final StateGraph graph;
    private final Components components;
    private final Values total;

    private StateExplorer(StateGraph graph) {
        this.graph = graph;
        this.components = new Components(graph);
        this.total = new Values(graph, components, way -> Points.total(way));
    }

    /** Explores a scenario whose names are all known. */
    public static Exploration explore(Scenario scenario) {
        return explore(scenario.story(), scenario.about().competencies());
    }

    /** Explores a story whose names are all known, for these competencies. */
    public static Exploration explore(Story story, List<String> competencies) {
        if (!Machine.fits(story)) {
            return overBudget(0);
        }
        StateGraph graph = new StateGraph(story, BUDGET);
        return graph.complete() ? new StateExplorer(graph).look(competencies) : overBudget(graph.size());
    }

    private static Exploration overBudget(int states) {
        return new Exploration(
                new Size(states, 0, 0, false),
                new Faults(true, Set.of(), Set.of(), Set.of(), Set.of()),
                new Reach(Map.of(), Map.of(), Set.of(), Map.of()),
                state -> 0);
    }

    private Exploration look(List<String> competencies) {
        Map<String, Values> values = new LinkedHashMap<>();
        competencies.forEach(competency ->
                values.put(competency, new Values(graph, components, way -> Points.of(way, competency))));
        return new Exploration(size(), faults(), reach(values), outlook());
    }

    private Outlook outlook() {
        StateGraph known = graph;
        Values gains = total;
        return state -> {
            int number = known.find(state);
            return number < 0 ? 0 : Math.max(0, gains.best(number));
        };
    }

    private Size size() {
        int shortest = LeastWay.count(graph, this::decides);
        int longest = new Values(graph, components, way -> way.decision() ? 1 : 0).best(0);
        return new Size(graph.size(), shortest, Math.max(0, longest), loops());
    }

    private boolean decides(int state) {
        return graph.machine().places().get(graph.place(state)) instanceof Place.Scene;
    }

    private boolean loops() {
        for (int state = 0; state < graph.size(); state++) {
            for (int edge = graph.firstEdge(state); edge < graph.endEdge(state); edge++) {
                if (components.inside(state, edge)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Faults faults() {
        Set<Integer> reached = new TreeSet<>();
        Set<Integer> taken = new TreeSet<>();
        Set<String> deadEnds = new LinkedHashSet<>();
        Set<String> rising = new LinkedHashSet<>();
        for (int state = 0; state < graph.size(); state++) {
            reached.add(graph.place(state));
            if (total.hopeless(state)) {
                deadEnds.add(graph.machine().places().get(graph.place(state)).name());
            }
            for (int edge = graph.firstEdge(state); edge < graph.endEdge(state); edge++) {
                Way way = graph.way(edge);
                taken.add(way.number());
                if (components.inside(state, edge) && Points.total(way) > 0) {
                    rising.add(way.path());
                }
            }
        }
        return new Faults(false, deadEnds, unreached(reached), untaken(reached, taken), rising);
    }

    private Set<String> unreached(Set<Integer> reached) {
        Set<String> names = new LinkedHashSet<>();
        for (int place = 0; place < graph.machine().places().size(); place++) {
            if (!reached.contains(place)) {
                names.add(graph.machine().places().get(place).name());
            }
        }
        return names;
    }

    private Set<String> untaken(Set<Integer> reached, Set<Integer> taken) {
        Set<String> paths = new LinkedHashSet<>();
        for (int place : reached) {
            for (Way way : graph.machine().ways(place)) {
                if (!taken.contains(way.number())) {
                    paths.add(way.path());
                }
            }
        }
        return paths;
    }

    private Reach reach(Map<String, Values> values) {
        Map<String, Integer> best = new LinkedHashMap<>();
        Map<String, Integer> least = new LinkedHashMap<>();
        values.forEach((competency, value) -> {
            best.put(competency, Math.max(0, value.best(0)));
            least.put(competency, LeastWay.count(graph, state -> Points.opportunity(graph, state, competency)));
        });
        Ranking ranking = new Ranking(graph, total, values);
        return new Reach(best, least, ranking.dominated(), ranking.favourites());
    }
}
