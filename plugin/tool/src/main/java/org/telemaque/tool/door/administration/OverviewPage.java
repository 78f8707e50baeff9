package org.telemaque.tool.door.administration;

import java.util.List;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * What the operator sees at once.
 *
 * @param frame framed by nobody
 * @param title what the page is called
 * @param platforms the registered platforms
 * @param defects what is wrong with platform files, one sentence each
 * @param launches the latest launches, accepted and refused
 * @param parcels what could not be delivered
 * @param candidates who may be given company-wide reading, or has it
 */
public record OverviewPage(
        Frame frame,
        String title,
        List<PlatformLine> platforms,
        List<String> defects,
        List<LaunchLine> launches,
        List<String> parcels,
        List<Candidate> candidates)
        implements Page {

    /** A registered platform. */
    public record PlatformLine(String name, String issuer, String client, String tenant) {}

    /** A launch. */
    public record LaunchLine(String at, String tenant, String act, String detail) {}

    /** A person whose duties would make use of company-wide reading. */
    public record Candidate(String tenant, String person, String name, boolean granted) {}
}
