package org.telemaque.tool.workshop.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.telemaque.lti.nrps.CourseGroups;
import org.telemaque.lti.nrps.CourseGroupsClaim;
import org.telemaque.lti.nrps.Group;
import org.telemaque.lti.nrps.Member;
import org.telemaque.lti.nrps.NamesAndRolesClaim;
import org.telemaque.lti.nrps.Roster;
import org.telemaque.lti.service.Address;
import org.telemaque.lti.service.JsonText;
import org.telemaque.lti.service.Listing;
import org.telemaque.lti.service.Pages;
import org.telemaque.lti.service.ServiceAccess;
import org.telemaque.lti.service.ServiceClient;
import org.telemaque.lti.service.ServiceReply;
import org.telemaque.tool.foundation.platform.Platform;
import org.telemaque.tool.foundation.platform.Platforms;
import org.telemaque.tool.workshop.people.Cohorts.Source;

/** Asks an LMS who is in a course, and which groups there are; never inside a transaction. */
@ApplicationScoped
class Asking {
    private final Platforms platforms;
    private final Roster roster;
    private final CourseGroups groups;

    @Inject
    Asking(Platforms platforms, ServiceClient client) {
        this.platforms = platforms;
        this.roster = new Roster(client, Pages.Limits.USUAL);
        this.groups = new CourseGroups(client, Pages.Limits.USUAL);
    }

    @SuppressWarnings("NullAway")
    Asking() {
        this.platforms = null; // the container's proxy never uses it
        this.roster = null;
        this.groups = null;
    }

    /** The platform of a course, while it may be spoken to. */
    Optional<Platform> platform(Source source) {
        return platforms.find(source.cohort().platform()).filter(Platform::isActive);
    }

    /** Everybody in the course; with their groups, where the LMS has groups at all. */
    Listing<Member> members(Source source, Platform platform) {
        JsonObject doors = doors(source);
        Optional<NamesAndRolesClaim> claim = NamesAndRolesClaim.in(doors);
        return claim.flatMap(NamesAndRolesClaim::address)
                .map(address -> roster.members(
                        granted(claim.get().access(platform.registration(), source.deployment()), platform),
                        hasGroups(doors) ? Address.with(address, "groups", "true") : address))
                .orElseGet(() -> unanswered("the platform names no address for its list"));
    }

    /** The groups of the course; none where the LMS offers none. */
    Listing<Group> groups(Source source, Platform platform) {
        Optional<CourseGroupsClaim> claim = CourseGroupsClaim.in(doors(source));
        Optional<URI> address = claim.flatMap(CourseGroupsClaim::address);
        return address.isEmpty()
                ? new Listing.Whole<>(List.of(), JsonValue.EMPTY_JSON_ARRAY)
                : groups.all(
                        granted(claim.get().access(platform.registration(), source.deployment()), platform),
                        address.get());
    }

    private static boolean hasGroups(JsonObject doors) {
        return CourseGroupsClaim.in(doors).flatMap(CourseGroupsClaim::address).isPresent();
    }

    /** What a platform granted for good when it registered narrows what a launch offers; asking for more fails the whole request. */
    private static ServiceAccess granted(ServiceAccess access, Platform platform) {
        Set<String> forGood = platform.terms().scopes();
        return forGood.isEmpty() || forGood.containsAll(access.scopes())
                ? access
                : new ServiceAccess(access.registration(), access.deploymentId(), Set.of());
    }

    private static JsonObject doors(Source source) {
        return JsonText.object(source.services()).orElse(JsonValue.EMPTY_JSON_OBJECT);
    }

    private static <T> Listing<T> unanswered(String why) {
        return new Listing.Partial<>(List.of(), new ServiceReply.Refused(0, why));
    }
}
