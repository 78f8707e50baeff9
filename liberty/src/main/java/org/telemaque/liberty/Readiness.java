package org.telemaque.liberty;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Waits for the server to be ready.
 *
 * @param httpPort its port on this machine
 */
record Readiness(int httpPort) {
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final String REQUEST = "GET /health/ready HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n";
    private static final int STATUS_LENGTH = "HTTP/1.x 200".length();
    private static final int TIMEOUT_MILLIS = 5_000;

    /** Calls back once, when the server first says that it is ready; never keeps the process alive. */
    void onceReady(Runnable announcement) {
        Thread thread = new Thread(() -> waitAndTell(announcement), "readiness");
        thread.setDaemon(true);
        thread.start();
    }

    private void waitAndTell(Runnable announcement) {
        try {
            while (!isReady()) {
                Thread.sleep(PAUSE.toMillis());
            }
            announcement.run();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
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
