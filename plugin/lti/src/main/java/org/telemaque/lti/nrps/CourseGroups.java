package org.telemaque.lti.nrps;

import java.net.URI;
import java.util.List;
import org.telemaque.lti.service.Address;
import org.telemaque.lti.service.Listing;
import org.telemaque.lti.service.Pages;
import org.telemaque.lti.service.ServiceAccess;
import org.telemaque.lti.service.ServiceClient;

/** Reads the groups of a course; nothing is ever written. */
public final class CourseGroups {
    private static final String GROUPS = "application/vnd.ims.lti-gs.v1.contextgroupcontainer+json";

    private final Pages pages;

    /** Reads through this client up to these limits. */
    public CourseGroups(ServiceClient client, Pages.Limits limits) {
        this.pages = new Pages(client, limits);
    }

    /** Reads all groups of a course. */
    public Listing<Group> all(ServiceAccess access, URI groups) {
        return pages.read(access, wanted(groups)).as(Group::read);
    }

    /** Reads the groups of one person in a course. */
    public Listing<Group> of(ServiceAccess access, URI groups, String userId) {
        return pages.read(access, wanted(Address.with(groups, "user_id", userId)))
                .as(Group::read);
    }

    private static Pages.Wanted wanted(URI first) {
        return new Pages.Wanted(first, GROUPS, "groups", List.of(CourseGroupsClaim.SCOPE));
    }
}
