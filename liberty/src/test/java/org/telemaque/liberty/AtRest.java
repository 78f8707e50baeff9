package org.telemaque.liberty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What a server that was killed left in its data directory, looked at in a copy.
 *
 * @param waiting records that were not marked as delivered
 * @param sent records that were
 * @param stored statements in the record store
 */
record AtRest(long waiting, long sent, long stored) {
    private static final String FILE = "telemaque.mv.db";

    static AtRest read(Path data) throws IOException, SQLException {
        Path folder = Files.createDirectories(data.resolve("looked-at"));
        Files.copy(data.resolve(FILE), folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
        String url = "jdbc:h2:file:" + folder.resolve("telemaque");
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            return new AtRest(
                    number(statement, "outbox_parcel where state = 'WAITING'"),
                    number(statement, "outbox_parcel where state = 'SENT'"),
                    number(statement, "lrs_statement"));
        }
    }

    private static long number(Statement statement, String of) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select count(*) from " + of)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
