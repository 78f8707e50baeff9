package org.telemaque.tool.workshop.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.telemaque.courseware.survey.Checklist;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.foundation.event.Learner;

/** Checklists that one person fills in about another: kept while they are written, then given to the person. */
@ApplicationScoped
public class Observations {

    private final ObservationDesk desk;
    private final Catalogue catalogue;

    @Inject
    Observations(ObservationDesk desk, Catalogue catalogue) {
        this.desk = desk;
        this.catalogue = catalogue;
    }

    @SuppressWarnings("NullAway")
    Observations() {
        this(null, null); // the container's proxy never uses it
    }

    /**
     * What an observer has written.
     *
     * @param checklist its slug
     * @param whole whether what is not there is to be forgotten
     * @param turn which observation of this kind it is: what comes late belongs to none that is still open
     */
    public record Written(String checklist, Answers answers, boolean whole, int turn) {}

    /** The checklists that somebody in this part may fill in: trainer, peer, mentee or owner. */
    public List<Checklist> of(String observer) {
        return catalogue.packs().stream()
                .flatMap(pack -> pack.contents().inquiries().checklists().values().stream())
                .filter(one -> one.setting().observers().contains(observer))
                .toList();
    }

    /** The how-manieth observation of this kind comes next, from 0; it tells a form that was sent twice. */
    public int turn(Learner subject, UUID observer, String slug) {
        return desk.turn(subject, observer, slug);
    }

    /** A checklist as this observer has it before them; nobody observes oneself. */
    public Optional<Observation> look(Learner subject, UUID observer, String slug) {
        return subject.person().equals(observer) ? Optional.empty() : desk.look(subject, observer, slug);
    }

    /** Keeps what is written so far; the person observed sees nothing of it. False when it comes too late to be kept. */
    public boolean keep(Learner subject, UUID observer, Written written) {
        if (look(subject, observer, written.checklist()).isEmpty()) {
            return false;
        }
        try {
            return desk.keep(subject, observer, written);
        } catch (PersistenceException clash) {
            return desk.keep(
                    subject, observer, written); // two devices began at once: the second finds what the first began
        }
    }

    /** Hands it in: from then on the person observed reads it. */
    public HandingIn handIn(Learner subject, UUID observer, Written written) {
        if (look(subject, observer, written.checklist()).isEmpty()) {
            return new HandingIn.Before();
        }
        try {
            return desk.handIn(subject, observer, written);
        } catch (PersistenceException clash) {
            return desk.handIn(subject, observer, written);
        }
    }

    /** What others have handed in about somebody in this course, newest first. */
    public List<Observation> inCourse(Learner subject) {
        return desk.inCourse(subject);
    }

    /** What others have handed in about somebody, in any course, newest first. */
    public List<Observation> about(String tenant, UUID subject) {
        return desk.about(tenant, subject);
    }
}
