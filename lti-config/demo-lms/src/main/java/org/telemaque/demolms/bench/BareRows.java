package org.telemaque.demolms.bench;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;

/** The table of the bare endpoint, in the tool's own database; made at the first row. */
@ApplicationScoped
class BareRows {

    private static final String TABLE = """
            create table if not exists demo_bench (
                id bigint generated always as identity primary key,
                subject varchar(255) not null,
                kept_at timestamp default current_timestamp not null)""";

    @Resource(lookup = "jdbc/telemaque")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private DataSource database;

    private final AtomicBoolean made = new AtomicBoolean();

    void add(String subject) {
        try (Connection connection = database.getConnection()) {
            make(connection);
            insert(connection, subject);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void make(Connection connection) throws SQLException {
        if (!made.get()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(TABLE);
            }
            made.set(true);
        }
    }

    private static void insert(Connection connection, String subject) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement("insert into demo_bench (subject) values (?)")) {
            row.setString(1, subject);
            row.executeUpdate();
        }
    }
}
