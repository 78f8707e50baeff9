package org.telemaque.tool.workshop.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.courseware.quiz.Confidence;
import org.telemaque.courseware.quiz.Fraction;
import org.telemaque.courseware.quiz.Mark;
import org.telemaque.courseware.quiz.ParsedResponse.Understood;
import org.telemaque.courseware.quiz.Question;
import org.telemaque.courseware.quiz.Response;
import org.telemaque.courseware.quiz.ResponseForm;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.foundation.event.ActivityRef;
import org.telemaque.tool.foundation.event.Happening;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.foundation.event.LearningEvent;
import org.telemaque.tool.workshop.learning.StepRow.Kind;
import org.telemaque.tool.workshop.learning.Work.Given;

/** What every kind of attempt needs: to be begun, to take steps, to tell what happened. */
@ApplicationScoped
class Desk {

    private final Attempts attempts;
    private final Catalogue catalogue;
    private final Event<LearningEvent> events;
    private final Chance chance;

    /** Time and identifiers, given by the house. */
    record Chance(Clock clock, Supplier<UUID> identifiers) {}

    @Inject
    Desk(Attempts attempts, Catalogue catalogue, Event<LearningEvent> events, Clock clock, Supplier<UUID> identifiers) {
        this.attempts = attempts;
        this.catalogue = catalogue;
        this.events = events;
        this.chance = new Chance(clock, identifiers);
    }

    @SuppressWarnings("NullAway")
    Desk() {
        this(null, null, null, null, null); // the container's proxy never uses it
    }

    Instant now() {
        return chance.clock().instant();
    }

    UUID identifier() {
        return chance.identifiers().get();
    }

    /** The release on which an attempt began. */
    Pack pack(AttemptRow row) {
        return catalogue.release(row.packHash);
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Attempts attempts() {
        return attempts;
    }

    /** Begins the learner's next attempt at a unit of a release; in a course it shares the course's registration. */
    AttemptRow beginUnit(Learner learner, String key, Pack pack) {
        return courseOf(learner, key)
                .map(course -> beginWithin(course, learner, key, pack))
                .orElseGet(() -> beginAlone(learner, key, pack));
    }

    /** Begins the learner's next attempt at an activity that belongs to no course attempt. */
    AttemptRow beginAlone(Learner learner, String activity, Pack pack) {
        AttemptRow row = next(learner, activity, pack);
        row.registration = identifier();
        row.course = "";
        attempts.add(row);
        return row;
    }

    /** Begins the learner's next attempt at an activity of a course that was begun. */
    AttemptRow beginWithin(AttemptRow course, Learner learner, String activity, Pack pack) {
        AttemptRow row = next(learner, activity, pack);
        row.registration = course.registration;
        row.course = course.activity;
        attempts.add(row);
        return row;
    }

    private AttemptRow next(Learner learner, String activity, Pack pack) {
        AttemptRow row = new AttemptRow();
        row.id = identifier();
        row.tenant = learner.tenant();
        row.person = learner.person();
        row.counted = learner.counted();
        row.activity = activity;
        row.number = attempts.at(learner, activity).size() + 1;
        row.version = version(activity, pack);
        row.packHash = pack.hash();
        row.seed = row.id.getLeastSignificantBits();
        row.begunAt = now();
        row.seenAt = row.begunAt;
        return row;
    }

    private static String version(String activity, Pack pack) {
        String[] parts = activity.split("/", -1);
        var imprint = switch (parts[0]) {
            case "course" ->
                parts.length > 2
                        ? pack.lesson(parts[1] + "/" + parts[3]).orElseThrow().imprint()
                        : pack.course(parts[1]).orElseThrow().imprint();
            case "quiz" -> pack.quiz(parts[1]).orElseThrow().imprint();
            default -> pack.scenario(parts[1]).orElseThrow().imprint();
        };
        return imprint.version().toString();
    }

    /** The course attempt of this learner that a unit belongs to, if one was begun; the latest such course. */
    Optional<AttemptRow> courseOf(Learner learner, String unitKey) {
        return attempts.among(learner, coursesWith(unitKey)).stream().findFirst();
    }

    /** The keys of the courses that have this unit. */
    List<String> coursesWith(String unitKey) {
        return catalogue.pack().contents().courses().values().stream()
                .filter(course -> course.unit(unitKey).isPresent())
                .map(course -> "course/" + course.slug())
                .toList();
    }

    /** Adds a step to an attempt that is held. */
    void step(AttemptRow attempt, StepRow step, UUID formKey) {
        step.tenant = attempt.tenant;
        step.attempt = attempt.id;
        step.turn = attempts.steps(attempt).size() + 1;
        step.formKey = formKey;
        step.takenAt = now();
        attempts.add(step);
    }

    /** What the learner has put into an attempt that asks these questions. */
    Work work(AttemptRow attempt, List<Question> questions) {
        Map<String, Given> given = new LinkedHashMap<>();
        for (StepRow step : attempts.steps(attempt)) {
            if (step.kind == Kind.ANSWER) {
                given(step, questions).ifPresent(one -> given.put(step.subject, one));
            }
        }
        Map<String, String> drafts = new LinkedHashMap<>();
        attempts.drafts(attempt).forEach(draft -> drafts.put(draft.question, draft.words));
        return new Work(given, drafts);
    }

    /** The answer that a step keeps. */
    Optional<Given> given(StepRow step, List<Question> questions) {
        return questions.stream()
                .filter(question -> question.slug().equals(step.subject))
                .findFirst()
                .map(question -> new Given(
                        question,
                        response(question, step),
                        new Mark(step.correct, new Fraction(step.numerator, step.denominator)),
                        Confidence.of(step.confidence)));
    }

    private static Response response(Question question, StepRow step) {
        if (ResponseForm.restore(question, step.given) instanceof Understood understood) {
            return understood.response() instanceof Response.Written written
                    ? new Response.Written(step.words, written.met())
                    : understood.response();
        }
        throw new IllegalStateException("The kept response to " + step.subject + " no longer reads");
    }

    ActivityRef ref(AttemptRow row) {
        return ref(row, row.activity, row.version);
    }

    ActivityRef ref(AttemptRow row, String key, String version) {
        return new ActivityRef(pack(row).slug(), key, version);
    }

    /** The course that an attempt belongs to, as events name it. */
    List<ActivityRef> course(AttemptRow row) {
        return row.course.isEmpty() ? List.of() : List.of(ref(row, row.course, version(row.course, pack(row))));
    }

    Happening what(Learner learner, AttemptRow row) {
        return what(learner, row, ref(row));
    }

    Happening what(Learner learner, AttemptRow row, ActivityRef activity) {
        return new Happening(identifier(), learner, now(), row.registration, activity);
    }

    void tell(LearningEvent event) {
        events.fire(event);
    }
}
