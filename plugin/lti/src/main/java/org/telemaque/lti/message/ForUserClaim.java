package org.telemaque.lti.message;

import jakarta.json.JsonObject;
import java.util.Set;

/**
 * The person whom a message is about, who need not be the one launched; each text may be empty, save the id.
 *
 * @param userId the platform's id of the person
 * @param name the full name
 * @param givenName the first name
 * @param familyName the last name
 * @param email a mail address, whose ownership nobody vouches for
 * @param roles the roles of that person in the course
 */
public record ForUserClaim(
        String userId, String name, String givenName, String familyName, String email, Set<Role> roles) {
    /** Keeps its own copy of the set. */
    public ForUserClaim {
        roles = Set.copyOf(roles);
    }

    static ForUserClaim in(JsonObject payload) {
        JsonObject claim = Members.object(payload, ClaimName.FOR_USER).orElse(JsonObject.EMPTY_JSON_OBJECT);
        return new ForUserClaim(
                Members.text(claim, "user_id"),
                Members.text(claim, "name"),
                Members.text(claim, "given_name"),
                Members.text(claim, "family_name"),
                Members.text(claim, "email"),
                Role.parseAll(Members.texts(claim, "roles")));
    }
}
