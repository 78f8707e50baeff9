package org.telemaque.tool.container;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts a real PostgreSQL before the server when the run asks for it, and tells the server where it is. */
public class ChosenDatabase implements LauncherSessionListener {

    private @Nullable EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String data = Path.of("target", "data-" + System.getProperty("it.database"))
                .toAbsolutePath()
                .toString();
        tellServer("-Dtelemaque.data.dir=" + data);
        if ("postgresql".equals(System.getProperty("it.database"))) {
            postgres = start();
            tellServer("-Dit.db.url=" + postgres.getJdbcUrl("postgres", "postgres") + " -Dit.db.user=postgres");
        }
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
