package org.telemaque.lrs.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Set;
import org.telemaque.lrs.protocol.Answers;
import org.telemaque.lrs.protocol.Parameters;
import org.telemaque.xapi.json.Provided;
import org.telemaque.xapi.value.XapiVersion;

/** What the store offers (xAPI 1.0.3, Communication 2.8). */
@Path("about")
@ApplicationScoped
public class AboutResource {
    /** The editions that are offered. */
    @GET
    public Response get(@Context UriInfo uri) {
        Parameters.of(uri, Set.of());
        JsonArrayBuilder versions = Provided.JSON.createArrayBuilder();
        Arrays.stream(XapiVersion.values()).map(XapiVersion::number).forEach(versions::add);
        return Answers.json(Provided.JSON
                        .createObjectBuilder()
                        .add("version", versions)
                        .build()
                        .toString())
                .build();
    }
}
