package org.telemaque.tool;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says ready only while the database answers. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

    private static final System.Logger LOG = System.getLogger(DatabaseReady.class.getName());
    private static final int SECONDS = 2;

    @Resource(lookup = "jdbc/telemaque")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private DataSource database;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private boolean answers() {
        try (var connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException refused) {
            LOG.log(System.Logger.Level.WARNING, "The database does not answer: {0}", refused.getMessage());
            return false;
        }
    }
}
