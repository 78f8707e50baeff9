package org.telemaque.tool.door.survey;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.telemaque.courseware.survey.Survey;
import org.telemaque.courseware.survey.SurveyQuestion;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.session.Needs;
import org.telemaque.tool.workshop.evidence.Figures;
import org.telemaque.tool.workshop.evidence.Surveys;
import org.telemaque.tool.workshop.people.Duty;

/** Shows a trainer what the surveys of the own course have shown. */
@Path("/training/surveys")
@Needs(Duty.TRAINER)
public class FiguresResource {
    private final Here here;
    private final Surveys surveys;

    /** For the container. */
    @Inject
    public FiguresResource(Here here, Surveys surveys) {
        this.here = here;
        this.surveys = surveys;
    }

    /** Shows every survey, those with too few answers without any. */
    @GET
    @Produces("text/html")
    public FiguresPage figures() {
        return new FiguresPage(
                here.below("survey.console", "/training"),
                here.words().say("survey.figures.title"),
                surveys.all().stream().map(this::shown).toList());
    }

    private FiguresPage.Shown shown(Survey survey) {
        Figures figures = surveys.figures(here.learner(), survey);
        return new FiguresPage.Shown(
                survey.texts().title(here.language()),
                figures.people(),
                figures.open()
                        ? survey.questions().stream()
                                .map(question -> question(survey, question, figures))
                                .toList()
                        : List.of());
    }

    private FiguresPage.Question question(Survey survey, SurveyQuestion question, Figures figures) {
        var offered = survey.offered(question);
        return new FiguresPage.Question(
                survey.words(question, here.language()),
                figures.counts(question.name(), offered).entrySet().stream()
                        .map(one -> new FiguresPage.Count(
                                Field.label(survey, question, one.getKey(), here.language()), one.getValue()))
                        .toList(),
                offered.isEmpty() ? figures.said().getOrDefault(question.name(), List.of()) : List.of());
    }
}
