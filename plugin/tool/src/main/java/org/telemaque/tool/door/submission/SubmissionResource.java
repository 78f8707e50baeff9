package org.telemaque.tool.door.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;
import org.telemaque.tool.foundation.web.Problem;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.session.Needs;
import org.telemaque.tool.workshop.people.Duty;
import org.telemaque.tool.workshop.people.Member;

/** Shows a trainer the work that this visit's launch named. */
@Path("/submission")
@RequestScoped
@Needs(Duty.TRAINER)
public class SubmissionResource {

    private static final int NOT_FOUND = 404;

    private final Here here;
    private final Submissions submissions;

    /** For the container. */
    @Inject
    public SubmissionResource(Here here, Submissions submissions) {
        this.here = here;
        this.submissions = submissions;
    }

    @SuppressWarnings("NullAway")
    SubmissionResource() {
        this(null, null); // the container's proxy never uses it
    }

    /** Shows it, or says what we do not know. */
    @GET
    @Produces("text/html")
    public Page submission() {
        Handed handed = Handed.in(here.visit().services());
        return submissions
                .person(handed)
                .map(member -> of(member, handed))
                .orElseGet(() -> unknown(handed.person().isEmpty() ? "submission.none" : "submission.stranger"));
    }

    private Page of(Member member, Handed handed) {
        return submissions
                .activity(handed)
                .<Page>map(activity -> page(member, activity))
                .orElseGet(() -> unknown("submission.unknown"));
    }

    private SubmissionPage page(Member member, String activity) {
        Frame frame = frame();
        String name = member.person().name().isEmpty()
                ? frame.words().say("submission.nameless")
                : member.person().name();
        return new SubmissionPage(
                frame,
                submissions.title(activity),
                name,
                "/training/person/" + member.person().id(),
                submissions.result(member, activity),
                submissions.attempts(member, activity));
    }

    private Problem unknown(String key) {
        return Problem.said(frame(), NOT_FOUND, key);
    }

    private Frame frame() {
        return here.below("submission.console", "/training");
    }
}
