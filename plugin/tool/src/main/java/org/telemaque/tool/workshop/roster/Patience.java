package org.telemaque.tool.workshop.roster;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** How long one night's round stays with each LMS, so that one that drips has not the night of all the others. */
final class Patience {
    /** An LMS that did not answer so often is left alone until the next night. */
    private static final int SILENCES = 2;

    /** So is one that was asked for so long in all, however well it answers. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final Map<UUID, Integer> silences = new HashMap<>();
    private final Map<UUID, Duration> spent = new HashMap<>();

    /** Whether this LMS is asked once more tonight. */
    boolean isLeftWith(UUID platform) {
        return silences.getOrDefault(platform, 0) < SILENCES
                && spent.getOrDefault(platform, Duration.ZERO).compareTo(LONGEST) < 0;
    }

    /** Notes that it answered, and how long that took. */
    void answered(UUID platform, Duration took) {
        silences.remove(platform);
        spent.merge(platform, took, Duration::plus);
    }

    /** Notes that it did not, and for how long it was waited for. */
    void kept(UUID platform, Duration waiting) {
        silences.merge(platform, 1, Integer::sum);
        spent.merge(platform, waiting, Duration::plus);
    }
}
