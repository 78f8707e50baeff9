package org.telemaque.tool;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The real clock plus an offset that only the demo may move, and only forward. */
final class MovableClock extends Clock {

    private final Clock real;
    private volatile Duration offset = Duration.ZERO;

    MovableClock(Clock real) {
        this.real = real;
    }

    synchronized void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("the clock only moves forward");
        }
        offset = offset.plus(by);
    }

    Duration offset() {
        return offset;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real.withZone(zone), offset);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset);
    }
}
