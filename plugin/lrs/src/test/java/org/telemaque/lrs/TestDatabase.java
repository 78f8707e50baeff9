package org.telemaque.lrs;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.telemaque.lrs.database.DatabaseFailure;
import org.telemaque.lrs.database.Transaction;

/** The databases that the store must behave alike on. */
public enum TestDatabase {
    H2 {
        @Override
        DataSource fresh(String name) {
            return JdbcConnectionPool.create("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa", "");
        }
    },
    POSTGRESQL {
        @Override
        DataSource fresh(String name) {
            try (Connection connection = Server.ONE.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
                return Server.ONE.getDatabase("postgres", name);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    };

    private static final AtomicInteger COUNT = new AtomicInteger();

    abstract DataSource fresh(String name);

    /** Transactions on a new database with the store's tables. */
    public Transaction open() {
        DataSource database = fresh("lrs" + COUNT.incrementAndGet());
        LrsTables.migrate(database);
        return on(database);
    }

    /** Transactions on a database. */
    static Transaction on(DataSource database) {
        return new PlainTransaction(database);
    }

    /** One server for all tests. */
    private static final class Server {
        static final EmbeddedPostgres ONE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private record PlainTransaction(DataSource database) implements Transaction {
        @Override
        public <T> T write(Work<T> work) {
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(false);
                return committed(connection, work);
            } catch (SQLException failure) {
                throw new DatabaseFailure(failure);
            }
        }

        private static <T> T committed(Connection connection, Work<T> work) throws SQLException {
            try {
                T done = work.on(connection);
                connection.commit();
                return done;
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            } finally {
                connection.setAutoCommit(true);
            }
        }

        @Override
        public <T> T read(Work<T> work) {
            try (Connection connection = database.getConnection()) {
                return work.on(connection);
            } catch (SQLException failure) {
                throw new DatabaseFailure(failure);
            }
        }
    }
}
