package org.telemaque.lrs.database;

import java.sql.SQLException;
import java.util.stream.Stream;

/** The database did not do what it was asked. */
public final class DatabaseFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String UNIQUE_VIOLATION = "23505";

    /** What the database said. */
    public DatabaseFailure(SQLException cause) {
        super(cause);
    }

    /** Whether someone else stored a row under the same key at the same time. */
    public boolean isTwin() {
        return Stream.<Throwable>iterate(this, java.util.Objects::nonNull, Throwable::getCause)
                .limit(10)
                .anyMatch(cause -> cause instanceof SQLException said && UNIQUE_VIOLATION.equals(said.getSQLState()));
    }
}
