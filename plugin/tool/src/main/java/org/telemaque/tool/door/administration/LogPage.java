package org.telemaque.tool.door.administration;

import java.util.List;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * The append-only log: launches, refusals, acts of people with rights.
 *
 * @param frame framed by nobody
 * @param title what the page is called
 * @param platforms the platforms to choose from
 * @param kinds the kinds to choose from
 * @param lines a page of the log, newest first
 * @param pages where one can go from here
 */
public record LogPage(
        Frame frame, String title, List<Option> platforms, List<Option> kinds, List<Line> lines, Pages pages)
        implements Page {
    /** Something to choose. */
    public record Option(String value, String name, boolean chosen) {}

    /** A line; good is what went well. */
    public record Line(String at, String act, boolean good, String tenant, String platform, String detail) {}

    /** The number of this page for people, and the addresses of its neighbours, empty where there is none. */
    public record Pages(int number, String earlier, String later) {}
}
