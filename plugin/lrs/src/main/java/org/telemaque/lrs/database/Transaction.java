package org.telemaque.lrs.database;

import java.sql.Connection;
import java.sql.SQLException;

/** Runs work on the database: writing in a transaction of its own, reading in whatever runs already. */
public interface Transaction {
    /** Does work that is kept as a whole; a failure leaves nothing of it. */
    <T> T write(Work<T> work);

    /** Does work that changes nothing. */
    <T> T read(Work<T> work);

    /**
     * What is done with a connection.
     *
     * @param <T> what it gives
     */
    @FunctionalInterface
    interface Work<T> {
        /** Does it. */
        T on(Connection connection) throws SQLException;
    }
}
