package org.telemaque.tool.door.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.telemaque.tool.foundation.web.Words;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.workshop.roster.CourseGroup;
import org.telemaque.tool.workshop.roster.CourseList;
import org.telemaque.tool.workshop.roster.Reading;

/** Says how the LMS's list of the trainer's course stands, and has it read anew. */
@RequestScoped
public class Lists {

    private final Here here;
    private final CourseList list;

    @Inject
    Lists(Here here, CourseList list) {
        this.here = here;
        this.list = list;
    }

    @SuppressWarnings("NullAway")
    Lists() {
        this(null, null); // the container's proxy never uses it
    }

    void refresh() {
        list.refresh(here.visit().tenant(), here.visit().cohort());
    }

    PeoplePage.Listing listing(List<CourseGroup> groups, int more) {
        Reading reading = list.of(here.visit().tenant(), here.visit().cohort());
        return new PeoplePage.Listing(
                reading.state().name().toLowerCase(Locale.ROOT),
                reading.everRead() ? here.moment(reading.readAt()) : "",
                why(reading),
                groups,
                more);
    }

    /** A missing permission is the one thing that somebody can mend; the rest is for the administrator's log. */
    private String why(Reading reading) {
        if (reading.reason().isEmpty()) {
            return "";
        }
        Words words = here.frame().words();
        String other = reading.state() == Reading.State.READ ? "training.roster.groups" : "training.roster.failed.text";
        return reading.missingScope()
                .map(scope -> words.say("training.roster.scope", scope))
                .orElseGet(() -> words.say(other));
    }
}
