package org.telemaque.tool;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.telemaque.tool.foundation.catalogue.Namespace;
import org.telemaque.tool.workshop.delivery.Targets;

/** Stops a start that the database turns away, whose settings contradict what it keeps, or whose files of record stores are wrong. */
@ApplicationScoped
public class StartCheck {
    private static final System.Logger LOG = System.getLogger(StartCheck.class.getName());
    /** The launcher of the packaged server reads this property, tells the operator its sentence and ends the process. */
    private static final String REFUSAL = "telemaque.refusal";

    private static final Duration LAUNCHERS_TURN = Duration.ofSeconds(3);

    private static final String WRONG_DOOR =
            "TELEMAQUE_DB_PASSWORD does not open the database for the user that TELEMAQUE_DB_USER names.";

    /** SQLSTATE: 28 is a user or a password that is not known; 08004 a server that asks for one and gets none. */
    private static final Pattern TURNED_AWAY = Pattern.compile("28...|08004");

    private final Namespace namespace;
    private final Targets targets;

    @Resource(lookup = "jdbc/telemaque")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private DataSource database;

    @Inject
    StartCheck(Namespace namespace, Targets targets) {
        this.namespace = namespace;
        this.targets = targets;
    }

    @SuppressWarnings("NullAway")
    StartCheck() {
        this(null, null); // the container's proxy never uses it
    }

    /** Before any schema is looked at, the record store's too. A database that is not there at all is no wrong setting: it may be starting too. */
    void knock(@Observes @Priority(1) Startup startup) {
        try (Connection open = database.getConnection()) {
            LOG.log(
                    System.Logger.Level.DEBUG,
                    "The database is {0}",
                    open.getMetaData().getDatabaseProductName());
        } catch (SQLException refused) {
            if (TURNED_AWAY.matcher(String.valueOf(refused.getSQLState())).matches()) {
                refuse(WRONG_DOOR);
            }
        }
    }

    void look(@Observes @Priority(15) Startup startup) {
        namespace.refusal().or(targets::refusal).ifPresent(StartCheck::refuse);
    }

    private static void refuse(String sentence) {
        System.setProperty(REFUSAL, sentence);
        try {
            Thread.sleep(LAUNCHERS_TURN.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException(sentence);
    }
}
