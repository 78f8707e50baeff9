package org.telemaque.liberty;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Where the server listens and under which address the world knows it.
 *
 * @param host the address to listen on, {@code *} for all
 * @param httpPort port of plain HTTP
 * @param httpsPort port of HTTPS, {@value #OFF} for none
 * @param publicUrl address of the tool without a slash at its end
 */
record Address(String host, int httpPort, int httpsPort, URI publicUrl) {
    /** Open Liberty's word for a port that is not opened. */
    static final int OFF = -1;

    private static final String LOOPBACK = "127.0.0.1";
    private static final String BASE_URL = "TELEMAQUE_BASE_URL";
    private static final String HTTP = "TELEMAQUE_HTTP_PORT";
    private static final String HTTPS = "TELEMAQUE_HTTPS_PORT";
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** Reads the ports and the public address; a demo, and a server without a public address, keep to this machine. */
    static Address read(Variables variables, boolean demo) {
        int http = variables.port(HTTP, 9080);
        int https = demo && variables.text(HTTPS).isEmpty() ? OFF : variables.port(HTTPS, 9443);
        if (http == https) {
            variables.fault(HTTPS, "must differ from " + HTTP + ", both are " + http, https);
        }
        URI url = publicUrl(variables, URI.create("http://" + LOOPBACK + ":" + http));
        return new Address(demo || isLoopback(url.getHost()) ? LOOPBACK : "*", http, https, url);
    }

    /** The variables this gives to the server. */
    Map<String, String> properties() {
        return Map.of(
                "telemaque.http.host", host,
                "telemaque.https", httpsPort == OFF ? "off" : "on",
                "telemaque.http.port", Integer.toString(httpPort),
                "telemaque.https.port", Integer.toString(httpsPort),
                "telemaque.base.url", publicUrl.toString());
    }

    private static URI publicUrl(Variables variables, URI otherwise) {
        return variables
                .text(BASE_URL)
                .map(text -> publicUrl(variables, text.replaceFirst("/$", ""), otherwise))
                .orElse(otherwise);
    }

    private static URI publicUrl(Variables variables, String text, URI otherwise) {
        String shape = "must be an address like https://mentors.example.com, without path, query or user, not "
                + variables.quoted(BASE_URL);
        try {
            URI url = new URI(text);
            if (!isOrigin(url)) {
                return variables.fault(BASE_URL, shape, otherwise);
            }
            return "https".equalsIgnoreCase(url.getScheme()) || isLoopback(url.getHost())
                    ? url
                    : variables.fault(
                            BASE_URL,
                            "must begin with https:// unless it is on this machine, not " + variables.quoted(BASE_URL),
                            otherwise);
        } catch (URISyntaxException notAnAddress) {
            return variables.fault(BASE_URL, shape, otherwise);
        }
    }

    private static boolean isOrigin(URI url) {
        return url.getScheme() != null
                && SCHEMES.contains(url.getScheme().toLowerCase(Locale.ROOT))
                && url.getHost() != null
                && url.getPort() <= 65_535
                && url.getPort() != 0
                && url.getRawUserInfo() == null
                && url.getRawPath().isEmpty()
                && url.getRawQuery() == null
                && url.getRawFragment() == null;
    }

    /** Whether a host of a URI is this machine by name or by number. */
    static boolean isLoopback(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || name.equals("[::1]")
                || name.matches("127(\\.[0-9]{1,3}){3}");
    }
}
