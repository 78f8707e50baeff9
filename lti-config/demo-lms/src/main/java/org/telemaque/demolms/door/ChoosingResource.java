package org.telemaque.demolms.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.telemaque.demolms.campus.Campus;
import org.telemaque.demolms.campus.Person;
import org.telemaque.demolms.choosing.DeepLinkingReturn;
import org.telemaque.demolms.choosing.Returned;
import org.telemaque.demolms.choosing.Returned.Chosen;
import org.telemaque.demolms.choosing.Returned.Unbelievable;
import org.telemaque.demolms.page.ChosenPage;
import org.telemaque.demolms.page.FaultPage;
import org.telemaque.demolms.page.Page;

/** Where the tool's picker comes back to (Deep Linking 2.0, 4.4.2). */
@Path("/as/{person}/chosen")
@RequestScoped
public class ChoosingResource {

    @Inject
    Campus campus;

    @Inject
    DeepLinkingReturn choosing;

    @Inject
    Frames frames;

    /** Hangs up what the trainer chose. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response chosen(@PathParam("person") String key, @FormParam("JWT") @DefaultValue("") String token) {
        Person person = campus.person(key).orElseThrow(NotFoundException::new);
        Page page = page(person, choosing.receive(token));
        return Response.status(page.status()).entity(page).build();
    }

    private Page page(Person person, Returned returned) {
        return returned instanceof Chosen chosen
                ? new ChosenPage(frames.frame(), person, chosen.added(), chosen.message())
                : new FaultPage(frames.frame(), 400, ((Unbelievable) returned).why());
    }
}
