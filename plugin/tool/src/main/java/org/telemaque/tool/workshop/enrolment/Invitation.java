package org.telemaque.tool.workshop.enrolment;

import java.time.Instant;
import java.util.UUID;

/**
 * An operator's invitation, without its key.
 *
 * @param id its own name, no secret
 * @param purpose what it is for
 * @param tenant the company, or empty: then a registration gets a company of its own
 * @param label what the operator calls the one who is invited, perhaps empty
 * @param administrator who may sign in with it; {@link #NOBODY} for a registration
 * @param expiresAt from when it serves no longer
 */
public record Invitation(UUID id, Purpose purpose, String tenant, String label, UUID administrator, Instant expiresAt) {
    /** Stands where nobody in particular is invited. */
    public static final UUID NOBODY = new UUID(0, 0);

    /** What an invitation is for; a constant is never renamed. */
    public enum Purpose {
        /** An LMS may register once. */
        REGISTRATION,
        /** An administrator may sign in once. */
        SIGN_IN
    }
}
