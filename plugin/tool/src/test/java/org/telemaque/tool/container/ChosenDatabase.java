package org.telemaque.tool.container;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts a real PostgreSQL before the server when the run asks for it, and tells the server where it is. */
public class ChosenDatabase implements LauncherSessionListener {

    /** No test waits longer on a machine of its own, in seconds; {@code arquillian.xml} reads it. */
    private static final int LONGEST = 30;

    private static final double MOST_BUSY = 6;
    private static final String URL = "it.database.url";

    private @Nullable EmbeddedPostgres postgres;

    /** The address of the chosen database for tests that run outside the server: the server's own PostgreSQL, or an H2 of theirs. */
    static String url() {
        return System.getProperty(URL, "jdbc:h2:mem:outside;DB_CLOSE_DELAY=-1");
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        System.setProperty("it.patience", Long.toString(patience()));
        String data = Path.of("target", "data-" + System.getProperty("it.database"))
                .toAbsolutePath()
                .toString();
        tellServer("-Dtelemaque.data.dir=" + data);
        if ("postgresql".equals(System.getProperty("it.database"))) {
            postgres = start();
            System.setProperty(URL, postgres.getJdbcUrl("postgres", "postgres"));
            tellServer("-Dit.db.url=" + postgres.getJdbcUrl("postgres", "postgres") + " -Dit.db.user=postgres");
        }
    }

    /** Half a minute; in proportion more where others keep the processors busy. */
    private static long patience() {
        OperatingSystemMXBean machine = ManagementFactory.getOperatingSystemMXBean();
        double busy = machine.getSystemLoadAverage() / machine.getAvailableProcessors();
        return Math.round(LONGEST * Math.min(MOST_BUSY, Math.max(1, busy)));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException stubborn) {
                throw new UncheckedIOException(stubborn);
            }
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void tellServer(String arguments) {
        System.setProperty("liberty.vmargs", System.getProperty("liberty.vmargs", "") + " " + arguments);
    }
}
