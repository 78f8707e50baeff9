package org.telemaque.lrs.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.telemaque.lrs.protocol.Answers;
import org.telemaque.lrs.protocol.Parameters;
import org.telemaque.xapi.json.ActorWriter;
import org.telemaque.xapi.json.Provided;

/**
 * Who an agent is (xAPI 1.0.3, Communication 2.4): a person known by what the request itself says. The store keeps no
 * names and links no identifiers of one person with each other.
 */
@Path("agents")
@ApplicationScoped
public class AgentsResource {
    /** The person. */
    @GET
    public Response get(@Context UriInfo uri) {
        JsonObject agent = ActorWriter.json(Parameters.of(uri, Set.of("agent")).agent());
        JsonObjectBuilder person = Provided.JSON.createObjectBuilder().add("objectType", "Person");
        agent.forEach((member, value) -> {
            if (!member.equals("objectType")) {
                person.add(member, Provided.JSON.createArrayBuilder().add(value));
            }
        });
        return Answers.json(person.build().toString()).build();
    }
}
