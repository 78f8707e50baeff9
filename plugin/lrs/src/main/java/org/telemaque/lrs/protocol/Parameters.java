package org.telemaque.lrs.protocol;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;

/** Reads the parameters of an address. */
final class Parameters {
    private Parameters() {}

    /** The decoded parameters; an address that cannot be decoded is a bad request, not a failure of ours. */
    static Map<String, List<String>> of(UriInfo uri) {
        try {
            return uri.getQueryParameters();
        } catch (IllegalArgumentException undecodable) {
            throw new BadRequestException(undecodable);
        }
    }
}
