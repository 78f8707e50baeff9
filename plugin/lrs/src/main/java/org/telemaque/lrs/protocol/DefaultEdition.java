package org.telemaque.lrs.protocol;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.telemaque.xapi.value.XapiVersion;

/**
 * The edition of xAPI by which a request is answered that does not say which one it wants, or wants none of ours.
 *
 * @param version the edition
 */
public record DefaultEdition(XapiVersion version) {
    /** The edition that a version text asks for. */
    public static Optional<XapiVersion> asked(HttpHeaders headers) {
        return Optional.ofNullable(headers.getHeaderString(VersionFilter.HEADER))
                .flatMap(XapiVersion::asked);
    }
}
