package org.telemaque.tool.foundation.part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where everything on a map stands: stops in rows, each below all that lead to it; a step that skips rows passes through a
 * lane of its own in each, shared by all steps to the same stop, so that it never crosses a stop.
 */
final class Rows {
    private static final int STOP = 182;
    private static final int LANE = 40;

    private final List<Way.Step> steps;
    private final Set<Way.Step> back = new HashSet<>();
    private final Map<String, Integer> depths = new HashMap<>();
    private final Map<String, Set<String>> above = new HashMap<>();
    private final Map<String, Integer> middles = new HashMap<>();
    private final Set<String> stops;
    private final int width;

    Rows(Set<String> stops, List<Way.Step> steps) {
        this.stops = stops;
        this.steps = steps;
        List<String> order = new ArrayList<>();
        stops.forEach(id -> visit(id, new HashSet<>(), order));
        order.forEach(this::sink);
        stops.forEach(id -> above.computeIfAbsent(id, none -> new LinkedHashSet<>()));
        steps.stream().filter(step -> !back.contains(step)).forEach(this::lay);
        Collection<List<String>> rows =
                new TreeMap<>(above.keySet().stream().sorted().collect(Collectors.groupingBy(this::depth))).values();
        this.width = rows.stream().mapToInt(this::width).max().orElse(STOP);
        rows.forEach(this::spread);
    }

    int width() {
        return width;
    }

    int last() {
        return stops.stream().mapToInt(this::depth).max().orElse(0);
    }

    int depth(String cell) {
        return depths.getOrDefault(cell, 0);
    }

    int middle(String cell) {
        return middles.getOrDefault(cell, 0);
    }

    /** Lists the middles of the lanes that a step passes through, from the top. */
    List<Integer> lanes(Way.Step step) {
        return between(step).map(this::middle).toList();
    }

    private Stream<String> between(Way.Step step) {
        return back.contains(step)
                ? Stream.of()
                : IntStream.range(depth(step.from()) + 1, depth(step.to())).mapToObj(depth -> lane(step.to(), depth));
    }

    private static String lane(String to, int depth) {
        return to + "@" + depth;
    }

    /** Walks depth first; a step that leads back to where the walk is coming from would close a circle. */
    private void visit(String id, Set<String> trail, List<String> order) {
        if (order.contains(id)) {
            return;
        }
        trail.add(id);
        from(id).forEach(step -> {
            if (trail.contains(step.to())) {
                back.add(step);
            } else {
                visit(step.to(), trail, order);
            }
        });
        trail.remove(id);
        order.add(0, id);
    }

    private void sink(String id) {
        from(id).filter(step -> !back.contains(step))
                .forEach(step -> depths.merge(step.to(), depth(id) + 1, Math::max));
    }

    private Stream<Way.Step> from(String id) {
        return steps.stream().filter(step -> step.from().equals(id));
    }

    /** Lays a step down as a chain of cells, each one row below the other. */
    private void lay(Way.Step step) {
        String upper = step.from();
        for (String lane : between(step).toList()) {
            depths.put(lane, depth(upper) + 1);
            above.computeIfAbsent(lane, none -> new LinkedHashSet<>()).add(upper);
            upper = lane;
        }
        above.computeIfAbsent(step.to(), none -> new LinkedHashSet<>()).add(upper);
    }

    private int width(Collection<String> row) {
        return row.stream().mapToInt(this::width).sum();
    }

    private int width(String cell) {
        return stops.contains(cell) ? STOP : LANE;
    }

    /** Sets the cells of a row side by side, each as near as can be to those that lead to it. */
    private void spread(List<String> row) {
        List<String> sorted = new ArrayList<>(row);
        sorted.sort(Comparator.comparingDouble(this::pull));
        int left = (width - width(row)) / 2;
        for (String cell : sorted) {
            middles.put(cell, left + width(cell) / 2);
            left += width(cell);
        }
    }

    private double pull(String cell) {
        return above.getOrDefault(cell, Set.of()).stream()
                .mapToInt(this::middle)
                .average()
                .orElse(0);
    }
}
