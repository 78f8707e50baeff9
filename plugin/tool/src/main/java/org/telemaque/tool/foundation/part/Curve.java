package org.telemaque.tool.foundation.part;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a variable of a story moved: one value at the start and one after each decision.
 *
 * @param min the lowest value it can have
 * @param max the highest value it can have
 */
public record Curve(String name, int min, int max, List<Point> points) {
    private static final int LEFT = 30;
    private static final int TOP = 12;
    private static final int WIDTH = 280;
    private static final int HEIGHT = 76;

    /** A value, and the decision after which it stood. */
    public record Point(String at, int value) {}

    /** Refuses a curve without a value or without room. */
    public Curve {
        points = List.copyOf(points);
        if (points.isEmpty() || min >= max) {
            throw new IllegalArgumentException("No curve: " + name);
        }
    }

    /** Says where a point stands from the left, in the picture's own units (320 by 100). */
    public String x(int index) {
        return units(LEFT + (points.size() == 1 ? 0.0 : (double) WIDTH * index / (points.size() - 1)));
    }

    /** Says where a value stands from the top; a value outside the range is drawn at its edge. */
    public String y(int value) {
        int inside = Math.max(min, Math.min(max, value));
        return units(TOP + (double) HEIGHT * (max - inside) / (max - min));
    }

    /** Lists the corners of the line, as SVG wants them. */
    public String line() {
        return IntStream.range(0, points.size())
                .mapToObj(i -> x(i) + "," + y(points.get(i).value()))
                .collect(Collectors.joining(" "));
    }

    /** Gives the value it ended with. */
    public int last() {
        return points.get(points.size() - 1).value();
    }

    private static String units(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
