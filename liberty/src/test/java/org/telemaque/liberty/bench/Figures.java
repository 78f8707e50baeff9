package org.telemaque.liberty.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What was measured of one kind of request.
 *
 * @param elapsed time in which all of them were answered
 * @param spent processor time of the server's process meanwhile, all of its threads together
 * @param times time of each, in nanoseconds
 */
record Figures(Duration elapsed, Duration spent, List<Long> times) {
    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e6;

    /** Nothing measured yet. */
    static Figures none() {
        return new Figures(Duration.ZERO, Duration.ZERO, List.of());
    }

    Figures {
        times = times.stream().sorted().toList();
    }

    /** Both measured one after the other. */
    Figures and(Figures later) {
        return new Figures(
                elapsed.plus(later.elapsed),
                spent.plus(later.spent),
                Stream.concat(times.stream(), later.times.stream()).toList());
    }

    /** Answered in a second, on all connections together. */
    double perSecond() {
        return times.size() * NANOS / elapsed.toNanos();
    }

    /** Processor time of the server for one of them, in milliseconds. */
    double cost() {
        return spent.toNanos() / MILLIS / times.size();
    }

    /** The time in milliseconds that this share (0 to 1) of the requests kept to: the nearest rank. */
    double milliseconds(double share) {
        int rank = (int) Math.ceil(share * times.size());
        return times.get(Math.max(rank, 1) - 1) / MILLIS;
    }

    /** One row: count, rate, p50, p99, processor time, and how rate and processor time compare with the bare endpoint's. */
    String row(String name, Figures bare) {
        return String.format(
                Locale.ROOT,
                "| %-27s | %5d | %7.0f/s | %6.1f ms | %6.1f ms | %6.2f ms | %11.2f | %10.2f |",
                name,
                times.size(),
                perSecond(),
                milliseconds(0.50),
                milliseconds(0.99),
                cost(),
                perSecond() / bare.perSecond(),
                cost() / bare.cost());
    }
}
