package org.telemaque.tool.foundation.throttle;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lines that are alike, of which so many a minute are written one by one: then one says that more are only counted, and the first of
 * a later minute how many those were.
 */
public final class Chorus {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST_KEYS = 10_000;

    private final int perMinute;
    private final Map<String, Verse> verses = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Verse> eldest) {
            return size() > MOST_KEYS;
        }
    };

    /** How many lines there were since the minute began. */
    private record Verse(Instant began, int lines) {}

    /**
     * What becomes of a line.
     *
     * @param isWritten whether it is written
     * @param isLast whether it is the last one of its minute: more are only counted
     * @param unwritten how many were only counted in the minute before
     */
    public record Place(boolean isWritten, boolean isLast, int unwritten) {}

    /** Writes so many lines a minute of each key. */
    public Chorus(int perMinute) {
        this.perMinute = perMinute;
    }

    /** Counts a line. */
    public synchronized Place line(String key, Instant now) {
        Verse before = verses.getOrDefault(key, new Verse(now, 0));
        boolean over = !now.isBefore(before.began().plus(MINUTE));
        Verse verse = over ? new Verse(now, 1) : new Verse(before.began(), before.lines() + 1);
        verses.put(key, verse);
        return new Place(
                verse.lines() <= perMinute,
                verse.lines() == perMinute,
                over ? Math.max(0, before.lines() - perMinute) : 0);
    }
}
