package org.telemaque.lrs;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.telemaque.lrs.access.Gate;
import org.telemaque.lrs.database.DatabaseFailure;

/** Brings the store's tables up to date, and has its credentials made, before anything is asked of it. */
@ApplicationScoped
public class LrsTables {
    private static final System.Logger LOG = System.getLogger(LrsTables.class.getName());

    @Resource(lookup = "jdbc/telemaque")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private DataSource database;

    void start(@Observes @Priority(5) Startup startup, Gate gate) {
        migrate(database);
        LOG.log(
                System.Logger.Level.INFO,
                "The record store is open for {0}",
                gate.house().name());
    }

    /** Brings the tables of a database up to date, beside whatever else is in it. */
    static void migrate(DataSource database) {
        steps(database).load().migrate();
    }

    /** All steps from nothing to the tables of today. */
    static FluentConfiguration steps(DataSource database) {
        return Flyway.configure(LrsTables.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/lrs")
                .table("lrs_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .javaMigrations(new MailboxKeys())
                .placeholders(Map.of("bytes", isPostgresql(database) ? "bytea" : "blob"));
    }

    /** The two databases have no name in common for a column of many bytes. */
    private static boolean isPostgresql(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }
}
