package org.telemaque.lrs;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class LrsTablesTest {
    private final DataSource database = TestDatabase.H2.fresh("tables" + System.identityHashCode(this));

    @Test
    void theTablesAreThereBeforeAnythingIsAskedOfThem() throws SQLException {
        assertThat(tables()).isZero();
        LrsTables.migrate(database);
        assertThat(tables()).isPositive();
    }

    @Test
    void aSecondStartFindsTheTablesAsTheyAre() throws SQLException {
        LrsTables.migrate(database);
        int first = tables();
        LrsTables.migrate(database);
        assertThat(tables()).isEqualTo(first);
    }

    private int tables() throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select count(*) from information_schema.tables where lower(table_name) like 'lrs%'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
