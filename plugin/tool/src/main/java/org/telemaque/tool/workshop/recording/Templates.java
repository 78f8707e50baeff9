package org.telemaque.tool.workshop.recording;

import static org.telemaque.tool.workshop.recording.Template.Rule.among;
import static org.telemaque.tool.workshop.recording.Template.Rule.excluded;
import static org.telemaque.tool.workshop.recording.Template.Rule.included;
import static org.telemaque.tool.workshop.recording.Template.Rule.only;
import static org.telemaque.tool.workshop.recording.Template.Rule.rather;
import static org.telemaque.tool.workshop.recording.Template.Rule.recommended;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.telemaque.tool.workshop.recording.Template.Rule;
import org.telemaque.xapi.json.Provided;
import org.telemaque.xapi.statement.Verb;
import org.telemaque.xapi.value.Iri;

/** What each kind of our Statements must look like, in the words that Statements are composed with. */
final class Templates {
    private static final String RESULT = "$.result";
    private static final String SUCCESS = "$.result.success";
    private static final String SCALED = "$.result.score.scaled";
    private static final String DURATION = "$.result.duration";
    private static final String RESPONSE = "$.result.response";
    private static final String AROUND = "$.context.contextActivities.";
    private static final String TYPES = "[*].definition.type";

    private final Names names;

    Templates(Names names) {
        this.names = names;
    }

    List<Template> all() {
        return Stream.of(openings(), courses(), quizzes(), stories(), paths(), words(), competencies())
                .flatMap(List::stream)
                .toList();
    }

    private List<Template> openings() {
        return List.of(
                about("course-opened", Vocabulary.INITIALIZED, Vocabulary.COURSE)
                        .with(excluded(RESULT)),
                about("lesson-opened", Vocabulary.INITIALIZED, Vocabulary.LESSON)
                        .with(excluded(RESULT)),
                about("quiz-opened", Vocabulary.INITIALIZED, Vocabulary.ASSESSMENT)
                        .with(excluded(RESULT)),
                about("scenario-opened", Vocabulary.INITIALIZED, Vocabulary.SIMULATION)
                        .with(excluded(RESULT)));
    }

    private List<Template> courses() {
        return List.of(
                about("course-progressed", Vocabulary.PROGRESSED, Vocabulary.COURSE)
                        .with(included(said(RESULT, Vocabulary.PROGRESS))),
                answered("check-answered", Vocabulary.LESSON)
                        .with(
                                included(SUCCESS),
                                included(SCALED),
                                recommended(RESPONSE),
                                perhapsCompetency(),
                                among(AROUND + "parent" + TYPES, Vocabulary.COURSE.text()),
                                recommended(said("$.context", names.term(Term.CONFIDENCE))),
                                recommended(said("$.context", names.term(Term.SELF_MARKED)))),
                completed("lesson-read", Vocabulary.LESSON)
                        .with(excluded(SCALED), rather(AROUND + "parent" + TYPES, Vocabulary.COURSE.text())),
                completed("course-completed", Vocabulary.COURSE).with(excluded(SCALED)));
    }

    private List<Template> quizzes() {
        return List.of(
                item("item-answered", Vocabulary.ASSESSMENT),
                item("item-recalled", names.term(Term.PACK)),
                completed("quiz-completed", Vocabulary.ASSESSMENT).with(excluded(SCALED), excluded(SUCCESS)),
                judged("quiz-passed", Vocabulary.PASSED, JsonValue.TRUE),
                judged("quiz-failed", Vocabulary.FAILED, JsonValue.FALSE));
    }

    private Template item(String name, Iri parent) {
        return answered(name, parent)
                .with(
                        included(SUCCESS),
                        included(SCALED),
                        recommended(RESPONSE),
                        competency(),
                        recommended(said("$.context", names.term(Term.CONFIDENCE))),
                        recommended(said("$.context", names.term(Term.SELF_MARKED))));
    }

    private Template judged(String name, Verb verb, JsonValue success) {
        return about(name, verb, Vocabulary.ASSESSMENT)
                .with(only(SUCCESS, success), included(SCALED), included(DURATION), competency());
    }

    private List<Template> stories() {
        return List.of(
                answered("decision-taken", Vocabulary.SIMULATION)
                        .with(
                                only("$.object.definition.interactionType", Provided.JSON.createValue("choice")),
                                included(RESPONSE),
                                excluded(SUCCESS),
                                perhapsCompetency(),
                                included(said("$.context", names.term(Term.DEPTH))),
                                included(said("$.context", names.term(Term.STATE))),
                                included(said("$.context", names.term(Term.POINTS))),
                                included(said("$.context", names.term(Term.REGRET)))),
                completed("scenario-completed", Vocabulary.SIMULATION)
                        .with(
                                excluded(SUCCESS),
                                perhapsCompetency(),
                                included(said(RESULT, names.term(Term.ENDING))),
                                included(said(RESULT, names.term(Term.INDEX)))),
                about("debrief-read", Vocabulary.EXPERIENCED, Vocabulary.SIMULATION)
                        .with(excluded(RESULT), among(AROUND + "parent" + TYPES, Vocabulary.SIMULATION.text())));
    }

    private List<Template> paths() {
        Iri path = names.term(Term.PATH);
        return List.of(
                about("path-assigned", Vocabulary.REGISTERED, path)
                        .with(excluded(RESULT), included(said("$.context", names.term(Term.DUE)))),
                about("path-withdrawn", names.withdrawn(), path).with(excluded(RESULT)),
                about("milestone-reached", Vocabulary.SATISFIED, names.term(Term.MILESTONE))
                        .with(excluded(RESULT), among(AROUND + "parent" + TYPES, path.text())),
                about("path-attested", names.attested(), path).with(included(SCALED), excluded(SUCCESS)),
                ours(
                                "certificate-earned",
                                Vocabulary.EARNED,
                                Map.of(
                                        Template.OBJECT, List.of(path.text()),
                                        Template.ATTACHMENT, List.of(Vocabulary.CERTIFICATE.text())))
                        .with(included("$.attachments[*].sha2")));
    }

    /** What people say; what they answered or wrote is in no Statement. */
    private List<Template> words() {
        Iri milestone = names.term(Term.MILESTONE);
        Iri path = names.term(Term.PATH);
        return List.of(
                about("milestone-revoked", names.revoked(), milestone)
                        .with(excluded(RESULT), among(AROUND + "parent" + TYPES, path.text())),
                about("attestation-revoked", names.revoked(), path).with(excluded(RESULT)),
                about("survey-answered", Vocabulary.COMPLETED, Vocabulary.SURVEY)
                        .with(
                                only("$.result.completion", JsonValue.TRUE),
                                excluded(RESPONSE),
                                excluded(SCALED),
                                excluded(SUCCESS)),
                about("observed", names.observed(), Vocabulary.CHECKLIST)
                        .with(included(SUCCESS), excluded(RESPONSE), excluded(SCALED), competency()));
    }

    private List<Template> competencies() {
        Rule learner = among(AROUND + "category[*].id", Vocabulary.LEARNER_COMPETENCY.text());
        return List.of(
                about("competency-achieved", Vocabulary.ACHIEVED, Vocabulary.COMPETENCY)
                        .with(learner, included(SCALED), included("$.context.statement.id")),
                ours(
                                "competency-verified",
                                Vocabulary.VERIFIED,
                                Map.of(
                                        Template.STATEMENT,
                                        List.of(names.term("template/competency-achieved")
                                                .text())))
                        .with(learner),
                about("competency-expired", Vocabulary.EXPIRED, Vocabulary.COMPETENCY)
                        .with(learner));
    }

    private Template completed(String name, Iri type) {
        return about(name, Vocabulary.COMPLETED, type)
                .with(only("$.result.completion", JsonValue.TRUE), included(DURATION), excluded(RESPONSE));
    }

    private Template answered(String name, Iri parent) {
        return ours(
                        name,
                        Vocabulary.ANSWERED,
                        Map.of(
                                Template.OBJECT, List.of(Vocabulary.INTERACTION.text()),
                                Template.PARENT, List.of(parent.text())))
                .with(included("$.object.definition.interactionType"), included(DURATION));
    }

    private Template about(String name, Verb verb, Iri type) {
        return ours(name, verb, Map.of(Template.OBJECT, List.of(type.text())));
    }

    private Template ours(String name, Verb verb, Map<String, List<String>> marks) {
        return new Template("template/" + name, verb.id().text(), marks, List.of()).with(common());
    }

    /** What every Statement of ours says, and what none says. */
    private Rule[] common() {
        return new Rule[] {
            included("$.id"),
            included("$.timestamp"),
            included("$.actor.account.homePage"),
            included("$.actor.account.name"),
            excluded("$.actor.name"),
            included("$.context.registration"),
            included("$.context.revision"),
            included("$.context.platform"),
            included("$.context.language"),
            excluded("$.context.instructor"),
            among(AROUND + "category[*].id", names.term(Names.PROFILE).text()),
            among(AROUND + "grouping" + TYPES, names.term(Term.PACK).text())
        };
    }

    private static Rule competency() {
        return among(AROUND + "other" + TYPES, Vocabulary.COMPETENCY.text());
    }

    /** Where no question or decision was about a competency, none is named. */
    private static Rule perhapsCompetency() {
        return rather(AROUND + "other" + TYPES, Vocabulary.COMPETENCY.text());
    }

    private static String said(String where, Iri extension) {
        return where + ".extensions['" + extension.text() + "']";
    }
}
