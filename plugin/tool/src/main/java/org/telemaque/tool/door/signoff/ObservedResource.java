package org.telemaque.tool.door.signoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.session.Needs;
import org.telemaque.tool.session.Visit;
import org.telemaque.tool.workshop.evidence.Observation;
import org.telemaque.tool.workshop.evidence.Observations;

/** Gives a person what others have seen of them. */
@Path("/home/observations")
@RequestScoped
@Needs({})
public class ObservedResource {

    private final Here here;
    private final Observations observations;
    private final Candidates candidates;

    /** For the container. */
    @Inject
    public ObservedResource(Here here, Observations observations, Candidates candidates) {
        this.here = here;
        this.observations = observations;
        this.candidates = candidates;
    }

    @SuppressWarnings("NullAway")
    ObservedResource() {
        this(null, null, null); // the container's proxy never uses it
    }

    /** Shows the visitor's own, newest first. */
    @GET
    @Produces("text/html")
    public ObservedPage observed() {
        Visit visit = here.visit();
        return new ObservedPage(
                here.below("signoff.home", "/home"),
                here.words().say("signoff.observed.title"),
                observations.about(visit.tenant(), visit.person()).stream()
                        .map(this::seen)
                        .toList());
    }

    private ObservedPage.Seen seen(Observation one) {
        return new ObservedPage.Seen(
                one.checklist().texts().title(here.language()),
                candidates.name(one.observer()),
                here.day(one.at()),
                one.accepted(),
                Mark.of(one, here.language(), List.of()),
                one.note());
    }
}
