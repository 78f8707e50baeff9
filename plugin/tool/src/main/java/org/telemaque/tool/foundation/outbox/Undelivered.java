package org.telemaque.tool.foundation.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A parcel that its target will not take as it is.
 *
 * @param parcel which
 * @param tenant whose
 * @param target for whom
 * @param reason the target's words
 * @param since when the courier gave up
 */
public record Undelivered(UUID parcel, String tenant, String target, String reason, Instant since) {}
