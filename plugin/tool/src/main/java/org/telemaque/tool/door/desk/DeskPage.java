package org.telemaque.tool.door.desk;

import java.util.List;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * What an administrator of LMSs sees.
 *
 * @param frame framed by nobody
 * @param title what the page is called
 * @param platforms own platforms
 * @param parcels what could not be delivered to them
 * @param lines a page of their log, newest first
 * @param pages where one can go from here in the log
 */
public record DeskPage(
        Frame frame, String title, List<Own> platforms, List<Parcel> parcels, List<Line> lines, Pages pages)
        implements Page {
    /**
     * An own platform; what companies share is shown and not changed; remarks are what to look at before it is activated; what may
     * be done with it is a word, or empty; who may frame us is empty where a file says it.
     */
    public record Own(
            String id,
            String name,
            String standing,
            boolean shared,
            List<String> remarks,
            String next,
            String issuer,
            String client,
            List<Place> deployments,
            List<String> scopes,
            List<String> framers) {}

    /** A deployment, its state as a word, and when it launched us last. */
    public record Place(String id, String state, String lastSeen) {}

    /** Something that could not be delivered. */
    public record Parcel(String id, String target, String since, String reason) {}

    /** A line of the log. */
    public record Line(String at, String act, boolean good, String platform, String detail) {}

    /** The number of this page for people, and the addresses of its neighbours, empty where there is none. */
    public record Pages(int number, String earlier, String later) {}
}
