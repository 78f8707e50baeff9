package org.telemaque.tool.container;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * What the database holds of a company, row by row, as text; two of them are equal when nothing has changed. What waits to be
 * delivered is left out, for it leaves by itself.
 *
 * @param rows the rows, sorted, by table
 */
record Ledger(Map<String, List<String>> rows) {

    /** The rows of a company that contain any of these words. */
    static Ledger of(DataSource database, String tenant, Collection<String> words) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Map<String, List<String>> rows = new TreeMap<>();
            for (String table : tables(connection)) {
                rows.put(table, rows(connection, table, tenant, words));
            }
            return new Ledger(rows);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getColumns(null, null, null, null)) {
            while (found.next()) {
                String table = found.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                boolean ours = found.getString("COLUMN_NAME").equalsIgnoreCase("tenant");
                if (ours && !table.startsWith("outbox_") && !table.startsWith("lrs_")) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }

    private static List<String> rows(Connection connection, String table, String tenant, Collection<String> words)
            throws SQLException {
        try (var statement = connection.prepareStatement("select * from " + table + " where tenant = ?")) {
            statement.setString(1, tenant);
            List<String> rows = new ArrayList<>();
            ResultSet found = statement.executeQuery();
            while (found.next()) {
                String row = row(found);
                if (words.stream().anyMatch(row::contains)) {
                    rows.add(row);
                }
            }
            rows.sort(null);
            return rows;
        }
    }

    private static String row(ResultSet found) throws SQLException {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
            row.append('|').append(found.getString(i));
        }
        return row.toString();
    }
}
