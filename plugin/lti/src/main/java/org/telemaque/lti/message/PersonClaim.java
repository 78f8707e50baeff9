package org.telemaque.lti.message;

import jakarta.json.JsonObject;

/**
 * Who was launched: the subject always, the rest only when the platform shares it (otherwise empty).
 *
 * @param subject the platform's id of the person, at most 255 ASCII characters, case-sensitive
 * @param name the full name
 * @param givenName the first name
 * @param familyName the last name
 * @param email a mail address, whose ownership nobody vouches for
 */
public record PersonClaim(String subject, String name, String givenName, String familyName, String email) {
    static PersonClaim in(JsonObject payload) {
        return new PersonClaim(
                Members.text(payload, "sub"),
                Members.text(payload, "name"),
                Members.text(payload, "given_name"),
                Members.text(payload, "family_name"),
                Members.text(payload, "email"));
    }

    /** The name to show: the full one, else what the parts make, else empty. */
    public String displayName() {
        return name.isBlank() ? (givenName + " " + familyName).strip() : name.strip();
    }
}
