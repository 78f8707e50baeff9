package org.telemaque.liberty.bench;

import java.io.PrintStream;
import java.util.Locale;

/** Prints what was measured, next to the bare endpoint of the same run. */
record Report(PrintStream out, Figures before, Figures after) {
    private static final String HEAD =
            "| %-27s | count |      rate |       p50 |       p99 | processor | rate : bare | cost : bare |%n";
    private static final String LINE =
            "|-----------------------------|------:|----------:|----------:|----------:|----------:|------------:|------------:|";

    private Figures bare() {
        return before.and(after);
    }

    /** The head of the table, and the bare endpoint. */
    Report begin() {
        out.println();
        out.printf(HEAD, "");
        out.println(LINE);
        return row("bare: verify and insert", bare())
                .row("  the half before", before)
                .row("  the half after", after);
    }

    /** The steps of a launch, and all of them together. */
    Report launches(LaunchBench.Launches launches) {
        row("GET /lti/login", launches.login());
        row("POST /lti/launch", launches.launch());
        row("POST /lti/ticket", launches.ticket());
        out.printf(
                Locale.ROOT,
                "| %-27s | %5s | %7.0f/s | %9s | %9s | %6.2f ms | %11.2f | %11.2f |%n",
                "whole launch (three requests)",
                "",
                launches.perSecond(),
                "",
                "",
                launches.cost(),
                launches.perSecond() / bare().perSecond(),
                launches.cost() / bare().cost());
        return this;
    }

    /** One kind of request. */
    Report row(String name, Figures figures) {
        out.println(figures.row(name, bare()));
        return this;
    }
}
