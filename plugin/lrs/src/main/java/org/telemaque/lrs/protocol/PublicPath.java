package org.telemaque.lrs.protocol;

import java.net.URI;

/**
 * Where the store is seen from outside, for the links that it gives.
 *
 * @param base the public address of the house
 */
public record PublicPath(URI base) {
    /** The path of a resource, from the root of the host. */
    public String of(String resource) {
        String path = base.getRawPath() == null ? "" : base.getRawPath();
        return (path.endsWith("/") ? path : path + "/") + "xapi/" + resource;
    }
}
