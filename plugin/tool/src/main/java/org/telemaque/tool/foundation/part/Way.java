package org.telemaque.tool.foundation.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The map of a story with the way somebody took: scenes as stops in rows, decisions as steps that lead downwards. */
public final class Way {
    private static final int STOP_WIDTH = 158;
    private static final int STOP_HEIGHT = 46;
    private static final int COLUMN = 182;
    private static final int ROW = 92;

    private final Map<String, Stop> stops;
    private final List<Step> steps;
    private final Map<String, Integer> depths = new HashMap<>();
    private final Map<String, Integer> middles = new HashMap<>();
    private final int rows;
    private final int columns;

    /**
     * A scene or an ending.
     *
     * @param own whether the way passes here
     * @param href where a press on it leads, for example {@code #stop-message}; empty when nowhere
     */
    public record Stop(String id, String title, boolean own, boolean end, String href) {}

    /** A decision from one stop to another. */
    public record Step(String from, String to, boolean own) {}

    private Way(Map<String, Stop> stops, List<Step> steps) {
        this.stops = stops;
        this.steps = steps;
        Set<Step> back = new HashSet<>();
        List<String> order = new ArrayList<>();
        stops.keySet().forEach(id -> visit(id, new HashSet<>(), order, back));
        sink(order, back);
        Map<Integer, List<String>> layers =
                new TreeMap<>(stops.keySet().stream().collect(Collectors.groupingBy(id -> depths.getOrDefault(id, 0))));
        this.rows = layers.size();
        this.columns = layers.values().stream().mapToInt(List::size).max().orElse(1);
        layers.values().forEach(this::spread);
    }

    /** Draws up the map; the first stop is where the story begins. Steps between unknown stops are left out. */
    public static Way of(List<Stop> stops, List<Step> steps) {
        Map<String, Stop> known = new LinkedHashMap<>();
        stops.forEach(stop -> known.put(stop.id(), stop));
        return new Way(
                known,
                steps.stream()
                        .filter(step -> known.containsKey(step.from()) && known.containsKey(step.to()))
                        .sorted(Comparator.comparing(Step::own))
                        .toList());
    }

    /** Lists the stops in the order they were given. */
    public List<Stop> stops() {
        return List.copyOf(stops.values());
    }

    /** Lists the steps, those taken last, so that they are drawn on top. */
    public List<Step> steps() {
        return steps;
    }

    /** Says how wide the picture is, in its own units. */
    public int width() {
        return columns * COLUMN;
    }

    /** Says how high the picture is. */
    public int height() {
        return rows * ROW - (ROW - STOP_HEIGHT) + 8;
    }

    /** Says where the middle of a stop is from the left. */
    public int middle(Stop stop) {
        return middles.getOrDefault(stop.id(), 0);
    }

    /** Says where a stop begins from the left. */
    public int left(Stop stop) {
        return middle(stop) - STOP_WIDTH / 2;
    }

    /** Says where a stop begins from the top. */
    public int top(Stop stop) {
        return top(stop.id());
    }

    /** Draws a step as an SVG path. */
    public String path(Step step) {
        int x1 = middles.getOrDefault(step.from(), 0);
        int x2 = middles.getOrDefault(step.to(), 0);
        int y1 = top(step.from()) + STOP_HEIGHT;
        int y2 = top(step.to());
        int bend = Math.max(18, Math.abs(y2 - y1) / 2);
        return "M" + x1 + " " + y1 + "C" + x1 + " " + (y1 + bend) + " " + x2 + " " + (y2 - bend) + " " + x2 + " " + y2;
    }

    /** Breaks a title into at most two lines that fit a stop. */
    public static List<String> lines(String title) {
        int wanted = title.length() / 2;
        if (title.length() <= 16 || title.indexOf(' ') < 0) {
            return List.of(title);
        }
        int after = title.indexOf(' ', wanted);
        int before = title.lastIndexOf(' ', wanted);
        int at = after < 0 || (before > 0 && wanted - before <= after - wanted) ? before : after;
        return List.of(title.substring(0, at), title.substring(at + 1));
    }

    private int top(String id) {
        return 4 + depths.getOrDefault(id, 0) * ROW;
    }

    /** Walks depth first; a step that leads back to where the walk is coming from would close a circle. */
    private void visit(String id, Set<String> above, List<String> order, Set<Step> back) {
        if (order.contains(id) || !above.add(id)) {
            return;
        }
        for (Step step : steps) {
            if (step.from().equals(id)) {
                if (above.contains(step.to())) {
                    back.add(step);
                } else {
                    visit(step.to(), above, order, back);
                }
            }
        }
        above.remove(id);
        order.add(0, id);
    }

    /** Puts every stop below all that lead to it. */
    private void sink(List<String> order, Set<Step> back) {
        for (String id : order) {
            int below = depths.getOrDefault(id, 0) + 1;
            steps.stream()
                    .filter(step -> step.from().equals(id) && !back.contains(step))
                    .forEach(step -> depths.merge(step.to(), below, Math::max));
        }
    }

    /** Sets the stops of a row side by side, each as near as can be to those that lead to it. */
    private void spread(List<String> row) {
        row.sort(Comparator.comparingDouble(this::pull));
        int margin = (columns - row.size()) * COLUMN / 2;
        for (int i = 0; i < row.size(); i++) {
            middles.put(row.get(i), margin + i * COLUMN + COLUMN / 2);
        }
    }

    private double pull(String id) {
        return steps.stream()
                .filter(step -> step.to().equals(id) && middles.containsKey(step.from()))
                .mapToInt(step -> middles.getOrDefault(step.from(), 0))
                .average()
                .orElse(0);
    }
}
