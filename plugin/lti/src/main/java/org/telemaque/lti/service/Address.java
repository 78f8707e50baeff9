package org.telemaque.lti.service;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.telemaque.lti.transport.WebOrigin;

/** Composes addresses of services from those that a platform gave, whose queries must survive. */
public final class Address {
    private Address() {}

    /** A full web address; none for anything else, as the empty text of a door that is not offered. */
    public static Optional<URI> of(String text) {
        return WebOrigin.of(text).map(origin -> URI.create(text));
    }

    /** The address one step further down the path: the step stands before the query, where there is one. */
    public static URI under(URI address, String step) {
        String path = withoutQuery(address);
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return URI.create(path + (path.endsWith("/") ? "" : "/") + step + query);
    }

    /** The address with one more parameter in its query; an empty value adds none. */
    public static URI with(URI address, String name, String value) {
        if (value.isEmpty()) {
            return address;
        }
        String mark = address.getRawQuery() == null ? "?" : "&";
        String all = address.getRawQuery() == null
                ? withoutQuery(address)
                : withoutQuery(address) + "?" + address.getRawQuery();
        return URI.create(all + mark + name + "=" + encoded(value));
    }

    private static String encoded(String value) {
        // A plus sign for a space is only right in forms; %20 is right everywhere.
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static String withoutQuery(URI address) {
        return address.toString().replaceFirst("[?#].*", "");
    }
}
