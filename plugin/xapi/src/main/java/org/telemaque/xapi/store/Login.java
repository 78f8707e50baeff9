package org.telemaque.xapi.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** How we show a record store elsewhere who we are (xAPI 1.0.3, Communication 4). */
@FunctionalInterface
public interface Login {
    /**
     * What the header {@code Authorization} says; asked anew for each request.
     *
     * @throws IOException when whoever gives us that cannot be asked now
     */
    String authorization() throws IOException, InterruptedException;

    /** A key and its secret (RFC 7617). */
    static Login basic(String key, String secret) {
        String pair = key + ":" + secret;
        String header = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return () -> header;
    }
}
