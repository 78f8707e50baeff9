package org.telemaque.lrs.protocol;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.telemaque.xapi.value.XapiVersion;

/** Refuses a request that names no edition of xAPI, or one that is not offered (xAPI 1.0.3, Communication 3.3). */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
public class VersionFilter implements ContainerRequestFilter {
    static final String HEADER = "X-Experience-API-Version";

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getUriInfo().getPath().replace("/", "").equals("about")
                && asked(request).isEmpty()) {
            request.abortWith(Answers.text(400, "Send the header " + HEADER + " with 1.0, 1.0.x, 2.0 or 2.0.x."));
        }
    }

    /** The edition that a request asks for, where it is one of ours. */
    static Optional<XapiVersion> asked(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString(HEADER)).flatMap(XapiVersion::asked);
    }
}
