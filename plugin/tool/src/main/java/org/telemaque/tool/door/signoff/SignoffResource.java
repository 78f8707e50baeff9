package org.telemaque.tool.door.signoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.telemaque.tool.door.signoff.SignoffPage.Trouble;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.session.Needs;
import org.telemaque.tool.workshop.certification.Certification;
import org.telemaque.tool.workshop.certification.PathAssignment;
import org.telemaque.tool.workshop.certification.Signing;
import org.telemaque.tool.workshop.people.Duty;

/** Shows what people confirm of somebody's path, and takes a trainer's word on it. */
@Path("/training/person/{id}/path/{assignment}")
@RequestScoped
@Needs(Duty.TRAINER)
@Produces("text/html")
public class SignoffResource {

    private static final Set<String> SAID = Set.of("confirm", "send_back", "take_back");

    private final Here here;
    private final Candidates candidates;
    private final Certification certification;
    private final Signs signs;

    /** For the container. */
    @Inject
    public SignoffResource(Here here, Candidates candidates, Certification certification, Signs signs) {
        this.here = here;
        this.candidates = candidates;
        this.certification = certification;
        this.signs = signs;
    }

    @SuppressWarnings("NullAway")
    SignoffResource() {
        this(null, null, null, null); // the container's proxy never uses it
    }

    /** Shows the milestones that people confirm. */
    @GET
    public SignoffPage signoff(
            @PathParam("id") String id,
            @PathParam("assignment") String assignment,
            @QueryParam("said") @DefaultValue("") String said) {
        Candidate candidate = candidates.find(id);
        return page(candidate, assignment(candidate, assignment), SAID.contains(said) ? said : "", Trouble.NONE);
    }

    /** Takes a word on a milestone; what is refused is shown with what stands there now. */
    @POST
    @Path("{milestone}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response say(
            @PathParam("id") String id,
            @PathParam("assignment") String assignment,
            @PathParam("milestone") String milestone,
            MultivaluedMap<String, String> sent) {
        Candidate candidate = candidates.find(id);
        PathAssignment path = assignment(candidate, assignment);
        Signing.Word word = new Signing.Word(
                path.id(),
                milestone,
                act(first(sent, "do")),
                first(sent, "reason"),
                edition(sent),
                here.visit().person());
        if (certification.sign(word, candidate.learner()) instanceof Signing.Refused refused) {
            SignoffPage page = page(candidate, assignment(candidate, assignment), "", Trouble.of(word, refused.why()));
            return Response.status(page.status()).entity(page).build();
        }
        String said = "?said=" + word.act().name().toLowerCase(Locale.ROOT);
        return Response.seeOther(URI.create(candidate.path(path.id()) + said)).build();
    }

    private SignoffPage page(Candidate candidate, PathAssignment assignment, String said, Trouble trouble) {
        return new SignoffPage(
                candidates.frame(candidate),
                assignment.path().title(here.language()).words(),
                candidate.name(),
                candidate.learner().person().equals(here.visit().person()),
                signs.of(assignment, candidate),
                said,
                trouble);
    }

    /** An assignment of this course; that of another course, or of another person, is not found. */
    private PathAssignment assignment(Candidate candidate, String id) {
        return certification
                .of(candidate.learner().tenant(), candidate.learner().person())
                .stream()
                .filter(one -> one.id().toString().equals(id))
                .filter(one -> one.cohort().equals(here.visit().cohort()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static Signing.Act act(String sent) {
        return switch (sent) {
            case "confirm" -> Signing.Act.CONFIRM;
            case "take_back" -> Signing.Act.TAKE_BACK;
            default -> Signing.Act.SEND_BACK;
        };
    }

    /** What is no number names no edition that there is. */
    private static int edition(MultivaluedMap<String, String> sent) {
        String text = first(sent, "edition");
        return text.matches("\\d{1,8}") ? Integer.parseInt(text) : -1;
    }

    private static String first(MultivaluedMap<String, String> sent, String name) {
        return sent.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }
}
