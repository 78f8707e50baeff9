package org.telemaque.tool.foundation.term;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers for a minute what a row says, so that of many launches that say the same a few a minute look and write there. Only
 * for rows that are never removed, and only for what was read and not changed by the same transaction: what is written may
 * be taken back. What another node, or another launch at the very moment, writes meanwhile is seen when the minute is over.
 *
 * @param <K> names the row
 * @param <V> what it says
 */
public final class Lately<K, V> {
    /** How long it is remembered, and how exact a time is kept at which something was last seen. */
    public static final Duration LONGEST = Duration.ofMinutes(1);

    /** Some kilobytes each, at worst. */
    static final int MOST = 5_000;

    private final Map<K, Seen<V>> seen = new ConcurrentHashMap<>();

    private record Seen<V>(V value, Instant at) {}

    /** What the row said within the last minute. */
    public Optional<V> of(K key, Instant now) {
        return Optional.ofNullable(seen.get(key))
                .filter(known -> !isDue(known.at(), now))
                .map(Seen::value);
    }

    /**
     * Remembers what a row says.
     *
     * @param at when it was last written: a minute later it is to be written again
     */
    public void note(K key, V value, Instant at) {
        if (seen.size() >= MOST) {
            seen.clear();
        }
        seen.put(key, new Seen<>(value, at));
    }

    /** Forgets what a row said: it is written anew. */
    public void forget(K key) {
        seen.remove(key);
    }

    /** When something was last seen, to the minute: the time before, unless that is a minute ago. */
    public static Instant time(Instant before, Instant now) {
        return isDue(before, now) ? now : before;
    }

    /** The value before when both are the same: what is not replaced is not written. */
    public static <V> V value(V before, V now) {
        return before.equals(now) ? before : now;
    }

    /** Whether it is a minute ago; a clock that was set back makes everything due. */
    public static boolean isDue(Instant before, Instant now) {
        return now.isBefore(before) || !now.isBefore(before.plus(LONGEST));
    }
}
