package org.telemaque.tool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** The only source of time and chance of the tool, so that tests and the demo can move them. */
@ApplicationScoped
public class TimeAndChance {

    private final SecureRandom random = new SecureRandom();
    private final MovableClock clock = new MovableClock(Clock.systemUTC());

    /** The clock that every room is given. */
    @Produces
    @Dependent
    public Clock clock() {
        return clock;
    }

    /** Random identifiers, version 4. */
    @Produces
    @Dependent
    public Supplier<UUID> identifiers() {
        return UUID::randomUUID;
    }

    /** Randomness fit for secrets. */
    @Produces
    @Dependent
    public SecureRandom random() {
        return random;
    }

    MovableClock movable() {
        return clock;
    }
}
