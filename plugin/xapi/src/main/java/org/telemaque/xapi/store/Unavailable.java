package org.telemaque.xapi.store;

import java.time.Duration;

/**
 * The store cannot be asked now; the same question later may be answered.
 *
 * @param why what happened
 * @param delay how long the store asks us to wait; zero when it did not say
 */
public record Unavailable(String why, Duration delay) implements RecordStore.Unanswered {
    /** A store that did not say how long to wait. */
    public static Unavailable now(String why) {
        return new Unavailable(why, Duration.ZERO);
    }
}
