package org.telemaque.lti.nrps;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.telemaque.lti.service.Address;
import org.telemaque.lti.service.Listing;
import org.telemaque.lti.service.Pages;
import org.telemaque.lti.service.ServiceAccess;
import org.telemaque.lti.service.ServiceClient;

/** Reads who is in a course. */
public final class Roster {
    private static final String MEMBERS = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";
    private static final String PAGE_SIZE = "100";

    private final Pages pages;

    /** Reads through this client up to these limits. */
    public Roster(ServiceClient client, Pages.Limits limits) {
        this.pages = new Pages(client, limits);
    }

    /**
     * Reads everybody in a course. Who is missing from a whole list has left; of a partial one nothing can be said.
     *
     * @param memberships the address that the launch says
     */
    public Listing<Member> members(ServiceAccess access, URI memberships) {
        return read(access, memberships);
    }

    /** Reads everybody who may open a link, with the link's custom parameters for each. */
    public Listing<Member> membersOfLink(ServiceAccess access, URI memberships, String resourceLinkId) {
        return read(access, Address.with(memberships, "rlid", resourceLinkId));
    }

    private Listing<Member> read(ServiceAccess access, URI memberships) {
        URI first = Address.with(memberships, "limit", PAGE_SIZE);
        Listing<JsonObject> raw =
                pages.read(access, new Pages.Wanted(first, MEMBERS, "members", List.of(NamesAndRolesClaim.SCOPE)));
        // A roster that changes while it is read can name somebody on two pages.
        Set<String> named = new HashSet<>();
        return raw.as(json ->
                Member.read(json).filter(member -> named.add(member.person().subject())));
    }
}
