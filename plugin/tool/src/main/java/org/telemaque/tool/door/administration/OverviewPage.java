package org.telemaque.tool.door.administration;

import java.util.List;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * What the operator sees at once.
 *
 * @param frame framed by nobody
 * @param title what the page is called
 * @param list a page of the platforms that were searched for, removed ones too
 * @param waiting deployments that wait for a decision
 * @param guests who was invited and has not registered yet
 * @param defects what is wrong with platform files, one sentence each
 * @param launches the latest launches, accepted and refused
 * @param parcels what could not be delivered
 * @param candidates who may be given company-wide reading, or has it
 */
public record OverviewPage(
        Frame frame,
        String title,
        PlatformList list,
        Waiting waiting,
        List<Guest> guests,
        List<String> defects,
        List<LaunchLine> launches,
        List<ParcelLine> parcels,
        List<Candidate> candidates)
        implements Page {

    /** A page of platforms: what was searched for, its number, and the addresses of its neighbours, empty where there is none. */
    public record PlatformList(List<PlatformLine> platforms, String wanted, int number, String earlier, String later) {}

    /** The deployments that began to wait last, and how many more there are. */
    public record Waiting(List<Newcomer> newest, long more) {}

    /** A deployment that waits. */
    public record Newcomer(String platform, String name, String deployment, String since) {}

    /** A registered platform. */
    public record PlatformLine(
            String id, String name, String standing, String issuer, String client, String tenant, String lastLaunch) {}

    /** An LMS that was invited and has not registered yet. */
    public record Guest(String name, String tenant, String until) {}

    /** A launch. */
    public record LaunchLine(String at, String tenant, String act, String detail) {}

    /** A parcel that was given up. */
    public record ParcelLine(String parcel, String target, String since, String tenant, String reason) {}

    /** A person whose duties would make use of company-wide reading. */
    public record Candidate(String tenant, String person, String name, boolean granted) {}
}
