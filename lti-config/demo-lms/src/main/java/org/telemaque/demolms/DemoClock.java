package org.telemaque.demolms;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * Real time plus the setting {@code telemaque.demo.clock.offset} (an ISO 8601 duration), read each time: when a test
 * moves the tool's days forward, the LMS's days move with them.
 */
final class DemoClock extends Clock {

    private final Clock real;
    private final Supplier<Duration> offset;

    DemoClock(Clock real, Supplier<Duration> offset) {
        this.real = real;
        this.offset = offset;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(real.withZone(zone), offset);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset.get());
    }
}
