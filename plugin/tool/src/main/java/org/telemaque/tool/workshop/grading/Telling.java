package org.telemaque.tool.workshop.grading;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.foundation.outbox.Outbox;
import org.telemaque.tool.foundation.outbox.Parcel;
import org.telemaque.tool.foundation.platform.Offer;
import org.telemaque.tool.foundation.platform.ResourceLink;
import org.telemaque.tool.foundation.platform.ResourceLinks;
import org.telemaque.tool.workshop.people.People;
import org.telemaque.tool.workshop.people.Roster;

/** Puts a grade on its way to every link of the person's courses that opens the activity. */
@ApplicationScoped
class Telling {
    private final ResourceLinks links;
    private final People people;
    private final Roster roster;
    private final Grades grades;
    private final Outbox outbox;

    @Inject
    Telling(ResourceLinks links, People people, Roster roster, Grades grades, Outbox outbox) {
        this.links = links;
        this.people = people;
        this.roster = roster;
        this.grades = grades;
        this.outbox = outbox;
    }

    @SuppressWarnings("NullAway")
    Telling() {
        this(null, null, null, null, null); // the container's proxy never uses it
    }

    /** Tells each link that was not told yet; once, whatever happens to the parcel afterwards. */
    void tell(Learner learner, GradeRow grade) {
        if (grade.isGrade()) {
            links.offers(learner.tenant(), cohorts(learner), grade.activity).stream()
                    .filter(Spot::hasGradebook)
                    .map(Offer::link)
                    .forEach(link -> tell(grade, link));
        }
    }

    private Set<String> cohorts(Learner learner) {
        Set<String> cohorts = new HashSet<>(roster.countedIn(learner.tenant(), learner.person()));
        cohorts.add(learner.cohort());
        cohorts.remove("");
        return cohorts;
    }

    private void tell(GradeRow grade, ResourceLink link) {
        SaidRow said = grades.said(grade, link.id());
        if (said.tell(grade)) {
            people.subject(grade.tenant, grade.person)
                    .map(subject -> new Letter(link.id(), grade.activity, grade.score(subject)))
                    .ifPresent(letter -> outbox.put(parcel(said, link, letter)));
        }
    }

    /** Named after what it says, so that the same cannot be put twice. */
    private static Parcel parcel(SaidRow said, ResourceLink link, Letter letter) {
        String name = said.id + "\n" + said.saidAt;
        return new Parcel(
                UUID.nameUUIDFromBytes(name.getBytes(UTF_8)),
                said.tenant,
                GradebookFleet.target(link.place().platform()),
                said.id.toString(),
                letter.text());
    }
}
