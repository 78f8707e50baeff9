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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.telemaque.courseware.survey.Checklist;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.foundation.web.Problem;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.session.Needs;
import org.telemaque.tool.session.Secrets;
import org.telemaque.tool.workshop.evidence.Answers;
import org.telemaque.tool.workshop.evidence.HandingIn;
import org.telemaque.tool.workshop.evidence.Observation;
import org.telemaque.tool.workshop.evidence.Observations;
import org.telemaque.tool.workshop.evidence.Observations.Written;
import org.telemaque.tool.workshop.people.Duty;

/** Lets a trainer observe somebody of the course with a checklist. */
@Path("/training/person/{id}/observe/{checklist}")
@RequestScoped
@Needs(Duty.TRAINER)
@Produces("text/html")
public class ObservationResource {

    private static final String TRAINER = "trainer";
    private static final String NOTE = "note";
    private static final String OVERTAKEN = "overtaken";
    private static final Set<String> STATES = Set.of("kept", "handed");

    private final Here here;
    private final Candidates candidates;
    private final Observations observations;

    /** For the container. */
    @Inject
    public ObservationResource(Here here, Candidates candidates, Observations observations) {
        this.here = here;
        this.candidates = candidates;
        this.observations = observations;
    }

    @SuppressWarnings("NullAway")
    ObservationResource() {
        this(null, null, null); // the container's proxy never uses it
    }

    /** Shows the checklist with what is written so far; after one was handed in, an empty one. */
    @GET
    public ObservationPage observation(
            @PathParam("id") String id,
            @PathParam("checklist") String slug,
            @QueryParam("state") @DefaultValue("") String state) {
        Candidate candidate = candidates.find(id);
        return page(candidate, seen(candidate, slug), List.of(), STATES.contains(state) ? state : "");
    }

    /** Keeps what was written to come back later, or hands it in. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(
            @PathParam("id") String id, @PathParam("checklist") String slug, MultivaluedMap<String, String> form) {
        Candidate candidate = candidates.find(id);
        Observation before = seen(candidate, slug);
        Written written = written(slug, form, turn(form));
        if (!form.getOrDefault("do", List.of()).contains("hand")) {
            return observations.keep(candidate.learner(), observer(), written)
                    ? to(candidate, slug, "kept")
                    : again(candidate, typed(before, written), List.of(), OVERTAKEN);
        }
        HandingIn result = observations.handIn(candidate.learner(), observer(), written);
        if (result instanceof HandingIn.Incomplete incomplete) {
            return again(candidate, typed(before, written), incomplete.missing(), "");
        }
        return result instanceof HandingIn.Done
                ? to(candidate, slug, "handed")
                : again(candidate, typed(before, written), List.of(), OVERTAKEN);
    }

    private Observation typed(Observation before, Written written) {
        return new Observation(before.id(), before.checklist(), observer(), written.answers(), false, before.at());
    }

    /** The page with what was typed, and why nothing came of it. */
    private Response again(Candidate candidate, Observation typed, List<String> wrong, String state) {
        ObservationPage page = page(candidate, typed, wrong, state);
        return Response.status(page.status()).entity(page).build();
    }

    /** Keeps what is being written. */
    @POST
    @Path("keep")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(
            @PathParam("id") String id,
            @PathParam("checklist") String slug,
            @Context UriInfo asked,
            MultivaluedMap<String, String> form) {
        Candidate candidate = candidates.find(id);
        seen(candidate, slug);
        Written written = written(slug, form, turn(asked.getQueryParameters()));
        if (!observations.keep(candidate.learner(), observer(), written)) {
            throw Problem.said(candidates.frame(candidate), ObservationPage.REFUSED, "signoff.late")
                    .thrown();
        }
        return Response.noContent().build();
    }

    /** A checklist that trainers may fill in, about somebody else. */
    private Observation seen(Candidate candidate, String slug) {
        return observations
                .look(candidate.learner(), observer(), slug)
                .filter(one -> one.checklist().setting().observers().contains(TRAINER))
                .orElseThrow(NotFoundException::new);
    }

    private ObservationPage page(Candidate candidate, Observation seen, List<String> wrong, String state) {
        Checklist checklist = seen.checklist();
        int turn = observations.turn(candidate.learner(), observer(), checklist.slug());
        return new ObservationPage(
                candidates.frame(candidate),
                checklist.texts().title(here.language()).words(),
                candidate.called(),
                checklist.texts().say("text", here.language()),
                candidate.observation(checklist.slug()),
                turn,
                draft(candidate.learner(), checklist.slug(), turn),
                Mark.of(seen, here.language(), wrong),
                seen.note(),
                state);
    }

    /** In a browser that several people use, nobody finds what another one was typing. */
    private String draft(Learner subject, String slug, int turn) {
        return Secrets.hash(String.join(
                " ",
                subject.tenant(),
                observer().toString(),
                subject.person().toString(),
                subject.cohort(),
                slug,
                String.valueOf(turn)));
    }

    private static Written written(String slug, MultivaluedMap<String, String> form, int turn) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        form.forEach((name, values) -> {
            if (name.startsWith(Mark.PREFIX)) {
                answers.put(name.substring(Mark.PREFIX.length()), List.copyOf(values));
            } else if (name.equals(NOTE)) {
                answers.put(Observation.NOTE, List.copyOf(values));
            }
        });
        return new Written(slug, new Answers(answers), form.containsKey("whole"), turn);
    }

    /** What is no number is the turn of no observation. */
    private static int turn(MultivaluedMap<String, String> sent) {
        String text = sent.getOrDefault("turn", List.of()).stream().findFirst().orElse("");
        return text.matches("\\d{1,8}") ? Integer.parseInt(text) : -1;
    }

    private UUID observer() {
        return here.visit().person();
    }

    private static Response to(Candidate candidate, String slug, String state) {
        return Response.seeOther(URI.create(candidate.observation(slug) + "?state=" + state))
                .build();
    }
}
