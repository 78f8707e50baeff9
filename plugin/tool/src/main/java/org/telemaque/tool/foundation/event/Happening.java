package org.telemaque.tool.foundation.event;

import java.time.Instant;
import java.util.UUID;

/**
 * What every event has in common.
 *
 * @param id of the event; the Statement about it carries the same id
 * @param learner to whom it happened
 * @param at when, in UTC
 * @param registration the course attempt it belongs to
 * @param activity what it was about
 */
public record Happening(UUID id, Learner learner, Instant at, UUID registration, ActivityRef activity) {}
