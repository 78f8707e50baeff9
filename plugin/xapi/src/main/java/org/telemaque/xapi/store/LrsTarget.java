package org.telemaque.xapi.store;

import java.net.URI;
import org.telemaque.xapi.value.XapiVersion;

/**
 * A record store elsewhere: where it is and how it lets us in.
 *
 * @param endpoint its base path, such as {@code https://lrs.example.com/xapi}
 * @param key the user name of its Basic credentials
 * @param secret their password
 * @param version the edition that we speak with it
 */
public record LrsTarget(URI endpoint, String key, String secret, XapiVersion version) {
    URI resource(String path) {
        String base = endpoint.toString();
        return URI.create((base.endsWith("/") ? base : base + "/") + path);
    }

    @Override
    public String toString() {
        return endpoint + " (" + version.number() + ")";
    }
}
