package org.telemaque.tool.foundation.part;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The map of a story with the way somebody took: scenes as stops in rows, decisions as steps that lead downwards. */
public final class Way {
    private static final int STOP_WIDTH = 158;
    private static final int STOP_HEIGHT = 46;
    private static final int ROW = 92;

    private final Map<String, Stop> stops;
    private final List<Step> steps;
    private final Rows rows;

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
        this.rows = new Rows(stops.keySet(), steps);
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
        return rows.width();
    }

    /** Says how high the picture is. */
    public int height() {
        return rows.last() * ROW + STOP_HEIGHT + 8;
    }

    /** Says where the middle of a stop is from the left. */
    public int middle(Stop stop) {
        return rows.middle(stop.id());
    }

    /** Says where a stop begins from the left. */
    public int left(Stop stop) {
        return middle(stop) - STOP_WIDTH / 2;
    }

    /** Says where a stop begins from the top. */
    public int top(Stop stop) {
        return top(rows.depth(stop.id()));
    }

    /** Draws a step as an SVG path. */
    public String path(Step step) {
        int x = rows.middle(step.from());
        int y = top(rows.depth(step.from())) + STOP_HEIGHT;
        StringBuilder path = new StringBuilder("M" + x + " " + y);
        int row = rows.depth(step.from());
        for (int lane : rows.lanes(step)) {
            row++;
            bend(path, new int[] {x, y, lane, top(row)});
            x = lane;
            y = top(row) + STOP_HEIGHT;
            path.append("L").append(x).append(" ").append(y);
        }
        bend(path, new int[] {x, y, rows.middle(step.to()), top(rows.depth(step.to()))});
        return path.toString();
    }

    private static void bend(StringBuilder path, int[] ends) {
        int bend = Math.max(18, Math.abs(ends[3] - ends[1]) / 2);
        path.append("C").append(ends[0]).append(" ").append(ends[1] + bend);
        path.append(" ").append(ends[2]).append(" ").append(ends[3] - bend);
        path.append(" ").append(ends[2]).append(" ").append(ends[3]);
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

    private static int top(int row) {
        return 4 + row * ROW;
    }
}
