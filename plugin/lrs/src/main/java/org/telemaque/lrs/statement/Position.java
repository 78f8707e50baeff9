package org.telemaque.lrs.statement;

import java.util.UUID;

/**
 * Where a list stands: the last statement that was given.
 *
 * @param stored its moment, in microseconds since 1970
 * @param id its id, which decides between two of one moment
 */
record Position(long stored, UUID id) {
    private static final UUID LOWEST = new UUID(0, 0);
    private static final UUID HIGHEST = new UUID(-1, -1);

    /** Before the first statement of a list. */
    static Position start(boolean ascending) {
        return ascending ? new Position(Long.MIN_VALUE, LOWEST) : new Position(Long.MAX_VALUE, HIGHEST);
    }

    static Position of(Kept kept) {
        return new Position(kept.micros(), kept.id());
    }
}
