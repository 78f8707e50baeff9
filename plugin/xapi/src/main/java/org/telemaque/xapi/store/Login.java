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
     * @throws Refused when whoever gives us that will not
     * @throws IOException when it cannot be asked now
     */
    String authorization() throws IOException, InterruptedException;

    /**
     * Says that the store did not accept what it was shown.
     *
     * @return whether something else can be shown now, for that may have ended before its time
     */
    default boolean wasRefused(String authorization) {
        return false;
    }

    /** Whoever lets us in will not, and only a person can put that right. */
    final class Refused extends IOException {
        private static final long serialVersionUID = 1L;

        /** Why, in words for a person. */
        public Refused(String why) {
            super(why);
        }
    }

    /** A key and its secret (RFC 7617). */
    static Login basic(String key, String secret) {
        String pair = key + ":" + secret;
        String header = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return () -> header;
    }
}
