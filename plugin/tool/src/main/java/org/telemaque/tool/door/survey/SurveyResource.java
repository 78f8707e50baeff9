package org.telemaque.tool.door.survey;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.telemaque.courseware.survey.Survey;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.foundation.web.Page;
import org.telemaque.tool.foundation.web.Problem;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.session.Needs;
import org.telemaque.tool.session.Secrets;
import org.telemaque.tool.workshop.evidence.Answers;
import org.telemaque.tool.workshop.evidence.HandingIn;
import org.telemaque.tool.workshop.evidence.SurveySheet;
import org.telemaque.tool.workshop.evidence.Surveys;

/** Puts a survey to the visitor, keeps what is answered, and takes it in once. */
@Path("/player/survey/{survey}")
@Needs({})
@Produces("text/html")
public class SurveyResource {
    private static final int NOT_FOUND = 404;

    private final Here here;
    private final Surveys surveys;
    private final Catalogue catalogue;

    /** For the container. */
    @Inject
    public SurveyResource(Here here, Surveys surveys, Catalogue catalogue) {
        this.here = here;
        this.surveys = surveys;
        this.catalogue = catalogue;
    }

    /** Shows the questions with what is answered so far, or says that all is handed in. */
    @GET
    public Page survey(@PathParam("survey") String slug, @QueryParam("kept") @DefaultValue("false") boolean kept) {
        SurveySheet sheet = sheet(slug);
        return sheet.handedIn() ? thanks(sheet.survey(), Answers.NONE) : asked(sheet, List.of(), kept);
    }

    /** Keeps what was answered to come back later, or hands it in. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@PathParam("survey") String slug, MultivaluedMap<String, String> form) {
        Survey survey = sheet(slug).survey();
        Answers answers = new Answers(answers(form));
        if (!form.getOrDefault("do", List.of()).contains("hand")) {
            surveys.keep(here.learner(), slug, answers);
            return Response.seeOther(URI.create(path(slug) + "?kept=true")).build();
        }
        Page page = page(survey, answers, surveys.handIn(here.learner(), slug, answers));
        return Response.status(page.status()).entity(page).build();
    }

    /** Keeps answers while others are still being given: all of the form, or the one that was sent. */
    @POST
    @Path("keep")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(@PathParam("survey") String slug, MultivaluedMap<String, String> form) {
        sheet(slug);
        if (form.containsKey("whole")) {
            surveys.keep(here.learner(), slug, new Answers(answers(form)));
        } else {
            surveys.keep(here.learner(), slug, answers(form));
        }
        return Response.noContent().build();
    }

    private Page page(Survey survey, Answers answers, HandingIn result) {
        if (result instanceof HandingIn.Incomplete incomplete) {
            return asked(new SurveySheet(survey, answers, false), incomplete.missing(), false);
        }
        return thanks(survey, result instanceof HandingIn.Done ? answers : Answers.NONE);
    }

    private SurveyPage asked(SurveySheet sheet, List<String> wrong, boolean kept) {
        Survey survey = sheet.survey();
        return new SurveyPage(
                frame(),
                survey.texts().title(here.language()).words(),
                survey.texts().say("text", here.language()),
                path(survey.slug()),
                draft(survey.slug()),
                Field.of(survey, here.language(), sheet.answers(), wrong),
                here.learner().counted(),
                kept);
    }

    private ThanksPage thanks(Survey survey, Answers copy) {
        return new ThanksPage(
                frame(),
                survey.texts().title(here.language()).words(),
                survey.texts().say("thanks", here.language()),
                copy.given().isEmpty() ? List.of() : Field.of(survey, here.language(), copy, List.of()),
                origin());
    }

    private SurveySheet sheet(String slug) {
        return surveys.look(here.learner(), slug)
                .orElseThrow(
                        () -> Problem.said(frame(), NOT_FOUND, "survey.unknown").thrown());
    }

    private static Map<String, List<String>> answers(MultivaluedMap<String, String> form) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        form.forEach((name, values) -> {
            if (name.startsWith(Field.PREFIX)) {
                answers.put(name.substring(Field.PREFIX.length()), List.copyOf(values));
            }
        });
        return answers;
    }

    private Frame frame() {
        return here.frame().under(origin());
    }

    private Link origin() {
        return here.origin(catalogue::titles, "survey.home");
    }

    /** In a browser that several people use, nobody finds what another one was typing. */
    private String draft(String slug) {
        Learner who = here.learner();
        return Secrets.hash(String.join(" ", who.tenant(), who.person().toString(), who.cohort(), slug));
    }

    private static String path(String slug) {
        return "/player/survey/" + slug;
    }
}
