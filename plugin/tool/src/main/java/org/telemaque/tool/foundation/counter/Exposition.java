package org.telemaque.tool.foundation.counter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says the sums in Prometheus' text format, version 0.0.4, which people can read as well. */
@ApplicationScoped
public class Exposition {
    private final Counters counters;

    /**
     * A number that goes up and down.
     *
     * @param name after {@code telemaque_}
     * @param help one line that says what it tells
     * @param value how many now
     */
    public record Gauge(String name, String help, long value) {}

    /** For the container. */
    @Inject
    public Exposition(Counters counters) {
        this.counters = counters;
    }

    @SuppressWarnings("NullAway")
    Exposition() {
        this(null); // the container's proxy never uses it
    }

    /** Every sum, then these numbers. */
    public String text(List<Gauge> gauges) {
        Map<Row, Long> sums = counters.sums();
        StringBuilder text = new StringBuilder();
        for (Figure figure : Figure.values()) {
            head(text, name(figure), figure.help(), "counter");
            sums.entrySet().stream()
                    .filter(sum -> sum.getKey().figure() == figure)
                    .forEach(sum -> line(text, name(figure) + labels(sum.getKey()), sum.getValue()));
        }
        for (Gauge gauge : gauges) {
            head(text, "telemaque_" + gauge.name(), gauge.help(), "gauge");
            line(text, "telemaque_" + gauge.name(), gauge.value());
        }
        return text.toString();
    }

    private static void head(StringBuilder text, String name, String help, String type) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    private static void line(StringBuilder text, String name, long value) {
        text.append(name).append(' ').append(value).append('\n');
    }

    private static String name(Figure figure) {
        return "telemaque_" + figure.word() + "_total";
    }

    /** Words of enums need no escaping. */
    private static String labels(Row row) {
        List<String> labels = row.figure().labels();
        return IntStream.range(0, labels.size())
                .mapToObj(i -> labels.get(i) + "=\"" + row.words().get(i) + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}
