package org.telemaque.lti.registration;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Knows the origin (scheme, host, port) of an address: https, or http on this machine; nobody else may frame us. */
public final class Origin {
    private static final String PORT = "(:\\d{1,5})?";
    private static final Pattern TRUSTED =
            Pattern.compile("https://([a-z0-9]([a-z0-9_.-]*[a-z0-9])?|\\[[0-9a-f:.]+])" + PORT);
    private static final Pattern LOCAL = Pattern.compile("http://(localhost|127\\.0\\.0\\.1|\\[::1])" + PORT);

    private static final Pattern FRAMER = Pattern.compile("https://(\\*\\.)?[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+" + PORT);

    private Origin() {}

    /** Whether this may stand where pages that frame us are named: an origin, or all hosts below one that is itself below another. */
    public static boolean isFramer(String text, boolean loopbackAllowed) {
        return FRAMER.matcher(text).matches()
                || (loopbackAllowed && LOCAL.matcher(text).matches());
    }

    /** The origin of an address, as one element; nothing for an address that has none or can't be trusted with it. */
    public static Stream<String> of(String address) {
        try {
            URI uri = new URI(address);
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            String origin = (uri.getScheme() + "://" + uri.getHost() + port).toLowerCase(Locale.ROOT);
            boolean clear =
                    TRUSTED.matcher(origin).matches() || LOCAL.matcher(origin).matches();
            return uri.getHost() != null && clear ? Stream.of(origin) : Stream.empty();
        } catch (URISyntaxException malformed) {
            return Stream.empty();
        }
    }
}
