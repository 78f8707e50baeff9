package org.telemaque.liberty;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which database the server opens.
 *
 * @param url its JDBC address
 */
record Database(String url) {
    private static final String URL = "TELEMAQUE_DB_URL";
    private static final String PLAIN = "jdbc:";
    private static final String H2 = PLAIN + "h2:";
    /** The driver in front of H2 answers to it; its classes are the server's, so that the launcher must not name them. */
    private static final String CALM = "jdbc:telemaque:";

    private static final List<String> KINDS = List.of(H2, "jdbc:postgresql:");
    /** Without it H2 loses the last half second of commits when the process is killed. */
    private static final String DURABLE = ";WRITE_DELAY=0";
    /** H2 would otherwise close its file as soon as the stop begins, under the requests that are still being answered. */
    private static final String UNTIL_THE_END = ";DB_CLOSE_ON_EXIT=FALSE";

    /** Reads the address; the default is an H2 file in the data directory. */
    static Database read(Variables variables, Path data) {
        String own = H2 + "file:" + data.resolve("telemaque");
        String url = variables.text(URL).orElse(own);
        return KINDS.stream().anyMatch(url::startsWith)
                ? new Database(lasting(url))
                : variables.fault(URL, "must begin with " + String.join(" or ", KINDS), new Database(own));
    }

    /** The variables this gives to the server. The password stays in the environment, where the server finds it. */
    Map<String, String> properties() {
        return Map.of("telemaque.db.url", url);
    }

    private static String lasting(String url) {
        return url.startsWith(H2)
                ? CALM + with(with(url, DURABLE), UNTIL_THE_END).substring(PLAIN.length())
                : url;
    }

    private static String with(String url, String option) {
        String name = option.substring(0, option.indexOf('=') + 1);
        return url.toUpperCase(Locale.ROOT).contains(name) ? url : url + option;
    }
}
