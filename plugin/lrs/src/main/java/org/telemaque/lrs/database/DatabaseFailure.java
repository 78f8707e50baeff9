package org.telemaque.lrs.database;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The database did not do what it was asked. */
public final class DatabaseFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String UNIQUE_VIOLATION = "23505";

    /** Two that wait for each other's rows, two that cannot be put in an order, one that waited too long (H2): it was undone. */
    private static final Set<String> CLASHES = Set.of("40P01", "40001", "HYT00");

    /** What the database said. */
    public DatabaseFailure(SQLException cause) {
        super(cause);
    }

    /** Whether someone else stored a row under the same key at the same time, or waited for ours as we for theirs. */
    public boolean isTwin() {
        return Stream.<Throwable>iterate(this, java.util.Objects::nonNull, Throwable::getCause)
                .limit(10)
                .anyMatch(cause -> cause instanceof SQLException said && clashes(said.getSQLState()));
    }

    private static boolean clashes(@Nullable String state) {
        return state != null && (state.equals(UNIQUE_VIOLATION) || CLASHES.contains(state));
    }
}
