package org.telemaque.liberty.browser;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.telemaque.liberty.PackagedServer;

/** The packed server with the demo switched on and a fresh data directory. */
public final class TelemaqueServer implements AutoCloseable {

    /** What the operator signs in with. */
    public static final String ADMIN_TOKEN = "an-operator-of-the-tests";

    /** Basic credentials of the embedded record store. */
    public static final String LRS_KEY = "tests";

    public static final String LRS_SECRET = "a-secret-of-the-tests";

    private final PackagedServer server;

    private TelemaqueServer(PackagedServer server) {
        this.server = server;
    }

    /** Starts a server and waits until it is ready. */
    public static TelemaqueServer start() {
        Path data = Path.of(
                "target", "browser-tests", "data-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
        return new TelemaqueServer(PackagedServer.start(
                data.toAbsolutePath(),
                Map.of(
                        "TELEMAQUE_DEMO", "true",
                        "TELEMAQUE_ADMIN_TOKEN", ADMIN_TOKEN,
                        "TELEMAQUE_LRS_KEY", LRS_KEY,
                        "TELEMAQUE_LRS_SECRET", LRS_SECRET)));
    }

    /** Where the LMS is. */
    public URI lms(String path) {
        return URI.create(server.lms() + path);
    }

    /** Where the tool is: the same server, another site. */
    public URI tool(String path) {
        return server.tool().resolve(path);
    }

    /** The server, for tests that look at its process. */
    public PackagedServer server() {
        return server;
    }

    @Override
    public void close() {
        server.close();
    }
}
