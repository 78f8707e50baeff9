package org.telemaque.tool.workshop.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.telemaque.courseware.survey.Survey;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.foundation.event.Learner;

/** Surveys: kept while they are answered, handed in once in each course, and what may be shown of them. */
@ApplicationScoped
public class Surveys {

    private final SurveyDesk desk;
    private final Catalogue catalogue;

    @Inject
    Surveys(SurveyDesk desk, Catalogue catalogue) {
        this.desk = desk;
        this.catalogue = catalogue;
    }

    @SuppressWarnings("NullAway")
    Surveys() {
        this(null, null); // the container's proxy never uses it
    }

    /** The surveys of today's release. */
    public List<Survey> all() {
        return catalogue.packs().stream()
                .flatMap(pack -> pack.contents().inquiries().surveys().values().stream())
                .toList();
    }

    /** A survey as this person has it in this course; nothing is begun by looking. */
    public Optional<SurveySheet> look(Learner who, String slug) {
        return desk.look(who, slug);
    }

    /** Keeps all that is answered so far, in place of what was kept before. */
    public void keep(Learner who, String slug, Answers answers) {
        change(who, slug, before -> answers);
    }

    /** Keeps the answers to some questions, and leaves the others as they are. */
    public void keep(Learner who, String slug, Map<String, List<String>> some) {
        change(who, slug, before -> before.with(some));
    }

    private void change(Learner who, String slug, UnaryOperator<Answers> how) {
        try {
            desk.keep(who, slug, how);
        } catch (PersistenceException clash) {
            desk.keep(who, slug, how); // two devices began at once: the second finds what the first began
        }
    }

    /** Hands in; from then on nobody can tell who answered what. */
    public HandingIn handIn(Learner who, String slug, Answers answers) {
        try {
            return desk.handIn(who, slug, answers);
        } catch (PersistenceException clash) {
            return desk.handIn(who, slug, answers);
        }
    }

    /** What may be shown of a survey in the course of this visit. */
    public Figures figures(Learner visitor, Survey survey) {
        return desk.figures(visitor, survey);
    }
}
