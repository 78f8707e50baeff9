package org.telemaque.tool.foundation.term;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Knows when the next round begins: a little after the start, then each night, as the clock says it. */
final class Night {
    private static final Duration AFTER_START = Duration.ofMinutes(10);
    private static final LocalTime QUIET = LocalTime.of(3, 10);

    private final ZoneId zone;
    private Instant next;

    Night(Instant start, ZoneId zone) {
        this.zone = zone;
        this.next = start.plus(AFTER_START);
    }

    /** Whether a round begins now; it is said once for each night, and once for nights that were missed. */
    synchronized boolean begins(Instant now) {
        if (now.isBefore(next)) {
            return false;
        }
        ZonedDateTime today = now.atZone(zone).with(QUIET);
        next = (today.toInstant().isAfter(now) ? today : today.plusDays(1)).toInstant();
        return true;
    }
}
