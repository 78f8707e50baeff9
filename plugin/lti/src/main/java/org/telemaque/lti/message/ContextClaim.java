package org.telemaque.lti.message;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * The course that a link stands in (our word for it is cohort).
 *
 * @param id names the course inside its deployment, at most 255 ASCII characters
 * @param label the short name, perhaps empty
 * @param title the long name, perhaps empty
 * @param types the kinds of course, as the platform wrote them
 */
public record ContextClaim(String id, String label, String title, List<String> types) {
    /** Keeps its own copy of the list. */
    public ContextClaim {
        types = List.copyOf(types);
    }

    static Optional<ContextClaim> in(JsonObject payload) {
        return Members.object(payload, ClaimName.CONTEXT)
                .map(claim -> new ContextClaim(
                        Members.text(claim, "id"),
                        Members.text(claim, "label"),
                        Members.text(claim, "title"),
                        Members.texts(claim, "type")));
    }
}
