package org.telemaque.tool.door.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.session.Needs;
import org.telemaque.tool.workshop.certification.Certification;
import org.telemaque.tool.workshop.people.Duty;

/** Shows one person of the cohort and takes assignments back. */
@Path("/training/person/{id}")
@RequestScoped
@Needs(Duty.TRAINER)
public class PersonResource {

    private final Here here;
    private final Trainees trainees;
    private final Certification certification;
    private final History history;

    /** For the container. */
    @Inject
    public PersonResource(Here here, Trainees trainees, Certification certification, History history) {
        this.here = here;
        this.trainees = trainees;
        this.certification = certification;
        this.history = history;
    }

    @SuppressWarnings("NullAway")
    PersonResource() {
        this(null, null, null, null); // the container's proxy never uses it
    }

    /** Shows how far the person is. */
    @GET
    @Produces("text/html")
    public PersonPage person(
            @PathParam("id") String id, @QueryParam("withdrawn") @DefaultValue("false") boolean withdrawn) {
        Trainee person = trainee(id);
        return new PersonPage(
                here.below("training.title", "/training"), person.name(), person, history.of(person.id()), withdrawn);
    }

    /** Asks again before an assignment is taken back. */
    @GET
    @Path("withdraw/{assignment}")
    @Produces("text/html")
    public Response ask(@PathParam("id") String id, @PathParam("assignment") String assignment) {
        Trainee person = trainee(id);
        return person.paths().stream()
                .filter(Progress::here)
                .filter(path -> path.assignment().toString().equals(assignment))
                .findFirst()
                .map(path -> Response.ok(question(person, path)))
                .orElseGet(() -> Response.seeOther(URI.create("/training/person/" + person.id())))
                .build();
    }

    /** Takes an assignment back; one that is no longer in force stays so. */
    @POST
    @Path("withdraw/{assignment}")
    public Response withdraw(@PathParam("id") String id, @PathParam("assignment") String assignment) {
        Trainee person = trainee(id);
        UUID which = AssignForm.id(assignment).orElseThrow(NotFoundException::new);
        boolean withdrawn = trainees.learners(Set.of(person.id())).stream()
                .anyMatch(learner ->
                        certification.withdraw(which, learner, here.visit().person()));
        return Response.seeOther(URI.create("/training/person/" + person.id() + "?withdrawn=" + withdrawn))
                .build();
    }

    private WithdrawPage question(Trainee person, Progress path) {
        Frame frame = here.below("training.title", "/training");
        Link list = frame.trail().get(0);
        Frame under = frame.under(list, new Link(person.name(), "/training/person/" + person.id()));
        return new WithdrawPage(under, frame.words().say("training.withdraw.title"), person, path);
    }

    private Trainee trainee(String id) {
        return AssignForm.id(id).flatMap(trainees::find).orElseThrow(NotFoundException::new);
    }
}
