package org.telemaque.lti.nrps;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.telemaque.lti.message.ClaimName;
import org.telemaque.lti.message.Members;
import org.telemaque.lti.message.PersonClaim;
import org.telemaque.lti.message.Role;

/**
 * One person of a course.
 *
 * @param person the platform's id of the person, and what else it shares; absent texts are empty
 * @param status whether the person takes part
 * @param roles the roles in the course
 * @param groups the ids of the groups, where the platform says them
 * @param custom the custom parameters of the link that the roster was asked for
 */
public record Member(
        PersonClaim person, MemberStatus status, Set<Role> roles, List<String> groups, Map<String, String> custom) {
    private static final int LONGEST_ID = 255;

    /** Keeps its own copies. */
    public Member {
        roles = Set.copyOf(roles);
        groups = List.copyOf(groups);
        custom = Map.copyOf(custom);
    }

    /** Reads a member; none when it has no id that can be kept. */
    static Stream<Member> read(JsonObject json) {
        String id = Members.text(json, "user_id");
        return id.isBlank() || id.length() > LONGEST_ID ? Stream.empty() : Stream.of(member(id, json));
    }

    private static Member member(String id, JsonObject json) {
        return new Member(
                new PersonClaim(
                        id,
                        Members.text(json, "name"),
                        Members.text(json, "given_name"),
                        Members.text(json, "family_name"),
                        Members.text(json, "email")),
                MemberStatus.parse(Members.text(json, "status")),
                Role.parseAll(Members.texts(json, "roles")),
                Members.objects(json, "group_enrollments").stream()
                        .map(group -> Members.text(group, "group_id"))
                        .filter(group -> !group.isEmpty())
                        .toList(),
                custom(json));
    }

    private static Map<String, String> custom(JsonObject json) {
        Map<String, String> custom = new TreeMap<>();
        Members.objects(json, "message").stream()
                .flatMap(message -> Members.object(message, ClaimName.CUSTOM).stream())
                .forEach(claim -> claim.forEach(
                        (name, value) -> Members.scalar(value).ifPresent(text -> custom.put(name, text))));
        return custom;
    }

    /** Whether this is the platform's make-believe student, who belongs in no figure. */
    public boolean isTestUser() {
        return roles.stream().anyMatch(Role::isTestUser);
    }
}
