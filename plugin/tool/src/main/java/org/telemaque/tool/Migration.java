package org.telemaque.tool;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the tool's tables up to date before any other part of the tool starts. */
@ApplicationScoped
public class Migration {

    @Resource(lookup = "jdbc/telemaque")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private DataSource database;

    void migrate(@Observes @Priority(10) Startup startup) {
        Flyway.configure(Migration.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .table("schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
