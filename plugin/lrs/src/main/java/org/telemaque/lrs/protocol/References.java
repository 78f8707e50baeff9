package org.telemaque.lrs.protocol;

import java.util.UUID;
import java.util.function.Supplier;

/**
 * Makes short texts by which an answer and a line of the log find each other.
 *
 * @param chance where they come from
 */
public record References(Supplier<UUID> chance) {
    private static final int LENGTH = 8;

    String next() {
        return chance.get().toString().substring(0, LENGTH);
    }
}
