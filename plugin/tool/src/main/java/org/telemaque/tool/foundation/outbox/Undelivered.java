package org.telemaque.tool.foundation.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A parcel that its target will not take as it is, or that nobody carries to its target any more.
 *
 * @param parcel which
 * @param tenant whose
 * @param target for whom
 * @param reason the target's words, or {@link #NO_COURIER}
 * @param since when the courier gave up; when it was put, if there is no courier
 */
public record Undelivered(UUID parcel, String tenant, String target, String reason, Instant since) {
    /** Why a parcel waits in vain; it goes on its way when its target is registered again. */
    public static final String NO_COURIER = "nobody carries to this target: its registration is gone";
}
