package org.telemaque.tool.door.signoff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.telemaque.courseware.path.Milestone;
import org.telemaque.courseware.path.Requirement;
import org.telemaque.tool.door.signoff.SignoffPage.Evidence;
import org.telemaque.tool.door.signoff.SignoffPage.Sign;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.foundation.web.Words;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.workshop.certification.PathAssignment;
import org.telemaque.tool.workshop.certification.Verdict;
import org.telemaque.tool.workshop.evidence.Observation;
import org.telemaque.tool.workshop.evidence.Observations;
import org.telemaque.tool.workshop.evidence.Surveys;

/** Says of each milestone what it needs, what there is, and what was said. */
@RequestScoped
public class Signs {

    private final Here here;
    private final Candidates candidates;
    private final Observations observations;
    private final Surveys surveys;
    private final Catalogue catalogue;

    @Inject
    Signs(Here here, Candidates candidates, Observations observations, Surveys surveys, Catalogue catalogue) {
        this.here = here;
        this.candidates = candidates;
        this.observations = observations;
        this.surveys = surveys;
        this.catalogue = catalogue;
    }

    @SuppressWarnings("NullAway")
    Signs() {
        this(null, null, null, null, null); // the container's proxy never uses it
    }

    /** The milestones of an assignment that people confirm. */
    List<Sign> of(PathAssignment assignment, Candidate candidate) {
        List<Observation> seen = observations.inCourse(candidate.learner());
        return assignment.ofPeople().stream()
                .map(milestone -> sign(assignment, milestone, candidate, seen))
                .toList();
    }

    private Sign sign(PathAssignment assignment, Milestone milestone, Candidate candidate, List<Observation> seen) {
        Verdict verdict = assignment.verdict(milestone);
        List<Requirement> asked =
                milestone.requirement().simple().filter(Requirement::human).toList();
        return new Sign(
                milestone.name(),
                assignment.path().words(milestone, here.language()),
                milestone.key(),
                candidate.path(assignment.id()) + "/" + milestone.name(),
                asked.stream().map(this::need).toList(),
                asked.stream().flatMap(one -> evidence(one, candidate, seen)).toList(),
                verdict,
                verdict.edition() > 0 ? candidates.name(verdict.by()) : "",
                verdict.edition() > 0 ? here.moment(verdict.at()) : "");
    }

    private String need(Requirement asked) {
        Words words = here.words();
        if (asked instanceof Requirement.RelationshipStep step) {
            return words.count("signoff.needs.relationship", step.times());
        }
        if (asked instanceof Requirement.SurveyAnswered survey) {
            return words.count("signoff.needs.survey", survey.answers(), title("survey/" + survey.survey()));
        }
        return asked instanceof Requirement.Observed observed
                ? words.say("signoff.needs.checklist", title("checklist/" + observed.checklist()))
                : words.say("signoff.needs.evidence");
    }

    /** What there is for it; where nothing can be shown, nothing. */
    private Stream<Evidence> evidence(Requirement asked, Candidate candidate, List<Observation> seen) {
        if (asked instanceof Requirement.SurveyAnswered answered) {
            return surveys.all().stream()
                    .filter(survey -> survey.slug().equals(answered.survey()))
                    .map(survey -> surveys.figures(here.learner(), survey).people())
                    .map(people -> new Evidence(here.words().count("signoff.survey", people), "/training/surveys"));
        }
        return asked instanceof Requirement.Observed observed
                ? observed(observed.checklist(), candidate, seen).stream()
                : Stream.of();
    }

    private List<Evidence> observed(String checklist, Candidate candidate, List<Observation> seen) {
        String page = candidate.observation(checklist);
        List<Evidence> links = new ArrayList<>();
        seen.stream()
                .filter(one -> one.checklist().slug().equals(checklist))
                .map(one -> here.words()
                        .say(
                                one.accepted() ? "signoff.seen.enough" : "signoff.seen.short",
                                here.day(one.at()),
                                candidates.name(one.observer())))
                .forEach(said -> links.add(new Evidence(said, "")));
        links.add(new Evidence(here.words().say("signoff.observe", title("checklist/" + checklist)), page));
        return links;
    }

    private String title(String key) {
        var titles = catalogue.titles(key);
        return titles.getOrDefault(here.words().language().tag(), key);
    }
}
