package org.telemaque.lrs.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.telemaque.xapi.json.Provided;
import org.telemaque.xapi.value.XapiVersion;

/** What the store offers (xAPI 1.0.3, Communication 2.8). */
@Path("about")
@ApplicationScoped
public class AboutResource {
    /** The editions that are offered. */
    @GET
    public Response get(@Context UriInfo uri) {
        if (!Parameters.of(uri).isEmpty()) {
            return Answers.text(400, "about takes no parameter.");
        }
        return Answers.json(Provided.JSON
                        .createObjectBuilder()
                        .add("version", Provided.JSON.createArrayBuilder().add(XapiVersion.V1_0_3.number()))
                        .build()
                        .toString())
                .build();
    }
}
