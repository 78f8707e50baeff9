package org.telemaque.tool.door.mentor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.session.Needs;
import org.telemaque.tool.workshop.people.Duty;

/** Shows a mentor the people whom this visit's launch named. */
@Path("/mentees")
@RequestScoped
@Needs(Duty.MENTOR)
public class MenteesResource {

    private final Here here;
    private final Mentees mentees;

    /** For the container. */
    @Inject
    public MenteesResource(Here here, Mentees mentees) {
        this.here = here;
        this.mentees = mentees;
    }

    @SuppressWarnings("NullAway")
    MenteesResource() {
        this(null, null); // the container's proxy never uses it
    }

    /** Shows them. */
    @GET
    @Produces("text/html")
    public MenteesPage mentees() {
        Frame frame = here.below("mentor.home", "/home");
        Mentees.Named named = mentees.named();
        return new MenteesPage(
                frame, frame.words().say("mentor.title"), named.people(), named.unknown(), named.beyond());
    }
}
