package org.telemaque.tool.foundation.outbox;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long a failing target rests: exponential with full jitter, one second to fifteen minutes. */
final class Backoff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int DOUBLINGS = 10;

    /** So many failures in a row make a rest of about a minute. */
    static final int A_MINUTE = 6;

    private Backoff() {}

    /**
     * The rest after a failure.
     *
     * @param failures failures in a row before this one
     * @param asked what the target asked for; it is granted, up to the longest rest
     */
    static Duration rest(int failures, Duration asked, RandomGenerator chance) {
        Duration ceiling = FIRST.multipliedBy(1L << Math.min(failures, DOUBLINGS));
        Duration most = ceiling.compareTo(LONGEST) > 0 ? LONGEST : ceiling;
        Duration jittered = Duration.ofMillis(chance.nextLong(most.toMillis()) + 1);
        Duration wanted = asked.compareTo(jittered) > 0 ? asked : jittered;
        return wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
    }
}
