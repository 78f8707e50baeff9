package org.telemaque.liberty;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Waits for the server to be ready, or to say why it may not start.
 *
 * @param httpPort its port on this machine
 */
record Readiness(int httpPort) {
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final String REQUEST = "GET /health/ready HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n";
    private static final int STATUS_LENGTH = "HTTP/1.x 200".length();
    private static final int TIMEOUT_MILLIS = 5_000;

    /** The property by which an application that runs in this process says what setting keeps it from starting. */
    static final String REFUSAL = "telemaque.refusal";

    /** Calls back once, when the server first says that it is ready or that it refuses; never keeps the process alive. */
    void watch(Runnable ready, Consumer<String> refused) {
        Thread thread = new Thread(() -> waitAndTell(ready, refused), "readiness");
        thread.setDaemon(true);
        thread.start();
    }

    private void waitAndTell(Runnable ready, Consumer<String> refused) {
        try {
            while (refusal().isEmpty() && !isReady()) {
                Thread.sleep(PAUSE.toMillis());
            }
            refusal().ifPresentOrElse(refused, ready);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<String> refusal() {
        return Optional.ofNullable(System.getProperty(REFUSAL));
    }

    /** Asked over a bare socket: the JDK's HTTP clients would wake the logging before the runtime has set up its own. */
    private boolean isReady() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), httpPort), TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.getOutputStream().write(REQUEST.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readNBytes(STATUS_LENGTH), StandardCharsets.US_ASCII);
            return answer.endsWith(" 200");
        } catch (IOException notYet) {
            return false;
        }
    }
}
