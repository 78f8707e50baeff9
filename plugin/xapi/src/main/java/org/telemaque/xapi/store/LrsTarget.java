package org.telemaque.xapi.store;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
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
    static final String NOT_OURS = "The link to more leads to another host, or is no address";

    /** The address of a resource. */
    public URI resource(String path) {
        String base = endpoint.toString();
        return URI.create((base.endsWith("/") ? base : base + "/") + path);
    }

    /** Where a list goes on; none if that is not at this store, which alone may see our credentials. */
    public Optional<URI> placeOfMore(String more) {
        try {
            URI address = endpoint.resolve("/").resolve(more);
            return origin(address).equals(origin(endpoint)) ? Optional.of(address) : Optional.empty();
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String origin(URI address) {
        return (address.getScheme() + "://" + address.getRawAuthority()).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return endpoint + " (" + version.number() + ")";
    }
}
