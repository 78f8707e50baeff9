package org.telemaque.tool.workshop.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.telemaque.courseware.quiz.Confidence;
import org.telemaque.courseware.quiz.Fraction;
import org.telemaque.courseware.quiz.Mark;
import org.telemaque.courseware.quiz.ParsedResponse.Understood;
import org.telemaque.courseware.quiz.Question;
import org.telemaque.courseware.quiz.Response;
import org.telemaque.courseware.quiz.ResponseForm;
import org.telemaque.tool.workshop.learning.Work.Given;

/** One thing done in an attempt: an answer, a decision, or a return to an earlier decision. Steps are only added. */
@Entity
@Table(name = "learning_step")
@SuppressWarnings("NullAway.Init") // filled by the constructor and taken(), or by the persistence provider
class StepRow {

    @Id
    UUID id;

    String tenant;
    UUID attempt;
    int turn;

    @Column(name = "form_key")
    UUID formKey;

    @Enumerated(EnumType.STRING)
    Kind kind;

    /** The question or the scene. */
    String subject;

    /** The canonical response, the choice, or how many decisions stay. */
    String given;

    /** Own words, which never leave the tool; empty for anything else. */
    String words;

    boolean correct;
    long numerator;
    long denominator;
    int confidence;

    @Column(name = "taken_at")
    Instant takenAt;

    /** What kind of step it is. */
    enum Kind {
        ANSWER,
        DECISION,
        RETURN
    }

    protected StepRow() {}

    private StepRow(UUID id, Kind kind, String subject, String given) {
        this.id = id;
        this.kind = kind;
        this.subject = subject;
        this.given = given;
        this.words = "";
        this.denominator = 1;
    }

    static StepRow answer(UUID id, Given given) {
        StepRow step = new StepRow(
                id, Kind.ANSWER, given.question().slug(), given.response().canonical());
        step.words = given.response() instanceof Response.Written written ? written.text() : "";
        step.correct = given.mark().correct();
        step.numerator = given.mark().scaled().numerator();
        step.denominator = given.mark().scaled().denominator();
        step.confidence = given.confidence().degree();
        return step;
    }

    static StepRow decision(UUID id, String scene, String choice) {
        return new StepRow(id, Kind.DECISION, scene, choice);
    }

    /** Goes back from a place, and keeps so many decisions. */
    static StepRow goingBack(UUID id, String place, int kept) {
        return new StepRow(id, Kind.RETURN, place, String.valueOf(kept));
    }

    /** The decisions that stand after these steps: decisions add, returns cut. */
    static List<String> decisions(List<StepRow> steps) {
        List<String> choices = new ArrayList<>();
        for (StepRow step : steps) {
            if (step.kind == Kind.DECISION) {
                choices.add(step.given);
            } else if (step.kind == Kind.RETURN) {
                choices.subList(Integer.parseInt(step.given), choices.size()).clear();
            }
        }
        return List.copyOf(choices);
    }

    /** Puts the step into its attempt. */
    StepRow taken(AttemptRow in, int asTurn, UUID byForm, Instant at) {
        tenant = in.tenant;
        attempt = in.id;
        turn = asTurn;
        formKey = byForm;
        takenAt = at;
        return this;
    }

    /** The answer that it keeps, if it answers one of these questions. */
    Optional<Given> answered(List<Question> questions) {
        return questions.stream()
                .filter(question -> kind == Kind.ANSWER && question.slug().equals(subject))
                .findFirst()
                .map(question -> new Given(
                        question,
                        response(question),
                        new Mark(correct, new Fraction(numerator, denominator)),
                        Confidence.of(confidence)));
    }

    private Response response(Question question) {
        if (ResponseForm.restore(question, given) instanceof Understood understood) {
            return understood.response() instanceof Response.Written written
                    ? new Response.Written(words, written.met())
                    : understood.response();
        }
        throw new IllegalStateException("The kept response to " + subject + " no longer reads");
    }
}
