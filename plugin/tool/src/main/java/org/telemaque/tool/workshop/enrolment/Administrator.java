package org.telemaque.tool.workshop.enrolment;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody who looks after LMSs, invited by the operator; never made so by a role.
 *
 * @param id our own name
 * @param name what the operator calls them
 * @param tenant the company of the first platform
 * @param platforms the platforms that they look after
 * @param withdrawn whether they were sent away
 */
public record Administrator(UUID id, String name, String tenant, Set<UUID> platforms, boolean withdrawn) {
    /** Keeps its own copy. */
    public Administrator {
        platforms = Set.copyOf(platforms);
    }
}
