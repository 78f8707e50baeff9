package org.telemaque.tool.foundation.throttle;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** So many requests a minute for each key: a full minute's worth at once, then as fast as they grow back. */
final class Allowance {
    private static final int MOST_KEYS = 50_000;
    private static final double NANOS = Duration.ofMinutes(1).toNanos();

    private final int perMinute;
    private final Map<String, Left> left = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Left> eldest) {
            return size() > MOST_KEYS;
        }
    };

    /** How many requests were left at a moment. */
    private record Left(double requests, Instant at) {}

    Allowance(int perMinute) {
        this.perMinute = perMinute;
    }

    /** Takes one request; answers with zero, or with how long to wait when there is none. */
    synchronized Duration take(String key, Instant now) {
        double requests = requests(key, now);
        if (perMinute == 0 || requests >= 1) {
            left.put(key, new Left(Math.max(0, requests - 1), now));
            return Duration.ZERO;
        }
        left.put(key, new Left(requests, now));
        return untilOne(requests);
    }

    private Duration untilOne(double requests) {
        return Duration.ofNanos((long) Math.ceil((1 - requests) / perMinute * NANOS));
    }

    /** How long to wait until there is one, without taking anything. */
    synchronized Duration wait(String key, Instant now) {
        return isSpent(key, now) ? untilOne(requests(key, now)) : Duration.ZERO;
    }

    /** Whether there is nothing left, without taking anything. */
    synchronized boolean isSpent(String key, Instant now) {
        return perMinute > 0 && requests(key, now) < 1;
    }

    private double requests(String key, Instant now) {
        Left before = left.get(key);
        if (before == null) {
            return perMinute;
        }
        // A clock that is set back gives nothing and takes nothing.
        long passed = Math.max(0, Duration.between(before.at(), now).toNanos());
        return Math.min(perMinute, before.requests() + passed / NANOS * perMinute);
    }
}
