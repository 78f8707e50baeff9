package org.telemaque.tool.workshop.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.telemaque.courseware.course.Course;
import org.telemaque.courseware.course.Lesson;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.courseware.quiz.Question;
import org.telemaque.courseware.quiz.Quiz;
import org.telemaque.courseware.scenario.Scenario;
import org.telemaque.courseware.text.Imprint;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.foundation.event.ActivityRef;
import org.telemaque.tool.foundation.event.Happening;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.foundation.event.LearningEvent;
import org.telemaque.tool.foundation.event.LearningEvent.UnitOpened;
import org.telemaque.tool.workshop.learning.AttemptRow.Belonging;
import org.telemaque.tool.workshop.learning.AttemptRow.Taken;

/** What every kind of attempt needs: to be begun, to take steps, to tell what happened. */
@ApplicationScoped
class Desk {

    private static final String LESSON = "/lesson/";

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

    /** The release on which a learner meets a unit: that of the course attempt that it belongs to, else today's, if one has it. */
    Optional<Pack> packFor(Learner learner, String unitKey) {
        return courseOf(learner, unitKey).map(this::pack).or(() -> catalogue.having(unitKey));
    }

    /**
     * The running attempt at a unit, or one opened now on its release; nothing when that has no such unit. The next
     * number follows from what was seen here, so that two devices that open at once clash.
     */
    Optional<AttemptRow> runningOrOpened(Learner learner, String key) {
        Optional<AttemptRow> last = attempts.latest(learner, key);
        int number = 1 + last.map(row -> row.number).orElse(0);
        return last.filter(row -> !row.finished())
                .or(() -> packFor(learner, key)
                        .filter(pack -> imprint(key, pack).isPresent())
                        .map(pack -> openUnit(learner, taken(key, pack, number))));
    }

    /** An activity of a release, taken for the first time or again. */
    static Taken taken(String activity, Pack pack, int number) {
        return new Taken(activity, version(activity, pack), pack.hash(), number);
    }

    /** Opens an attempt at a unit; in a course it shares the course's registration. */
    AttemptRow openUnit(Learner learner, Taken unit) {
        return courseOf(learner, unit.activity())
                .map(course -> openWithin(course, learner, unit))
                .orElseGet(() -> opened(learner, beginAlone(learner, unit)));
    }

    /** Opens an attempt at a unit of a course that was begun. */
    AttemptRow openWithin(AttemptRow course, Learner learner, Taken unit) {
        return opened(learner, begin(learner, unit, new Belonging(course.registration, course.activity)));
    }

    private AttemptRow opened(Learner learner, AttemptRow unit) {
        tell(new UnitOpened(what(learner, unit), course(unit)));
        return unit;
    }

    /** Begins an attempt at an activity that belongs to no course attempt. */
    AttemptRow beginAlone(Learner learner, Taken taken) {
        return begin(learner, taken, new Belonging(identifier(), ""));
    }

    private AttemptRow begin(Learner learner, Taken taken, Belonging belonging) {
        AttemptRow row = new AttemptRow(identifier(), learner, taken, belonging).begun(now());
        attempts.add(row);
        return row;
    }

    private static String version(String activity, Pack pack) {
        return imprint(activity, pack).orElseThrow().version().toString();
    }

    private static Optional<Imprint> imprint(String activity, Pack pack) {
        String slug = activity.substring(activity.indexOf('/') + 1);
        return switch (activity.substring(0, activity.indexOf('/'))) {
            case "course" ->
                slug.contains(LESSON)
                        ? pack.lesson(slug.replace(LESSON, "/")).map(Lesson::imprint)
                        : pack.course(slug).map(Course::imprint);
            case "quiz" -> pack.quiz(slug).map(Quiz::imprint);
            default -> pack.scenario(slug).map(Scenario::imprint);
        };
    }

    /** The course attempt of this learner that a unit belongs to, if one was begun; the latest such course. */
    Optional<AttemptRow> courseOf(Learner learner, String unitKey) {
        return coursesWith(learner, unitKey).stream().findFirst();
    }

    /** The learner's begun courses that have this unit, each as it is in its own release. */
    List<AttemptRow> coursesWith(Learner learner, String unitKey) {
        return attempts.courses(learner).stream()
                .filter(row -> pack(row)
                        .course(row.slug())
                        .flatMap(course -> course.unit(unitKey))
                        .isPresent())
                .toList();
    }

    /** Adds a step to an attempt that is held. */
    void step(AttemptRow attempt, StepRow step, UUID formKey) {
        step(attempt, step, formKey, attempts.steps(attempt).size());
    }

    /** Adds a step to an attempt that is held and has taken this many. */
    void step(AttemptRow attempt, StepRow step, UUID formKey, int taken) {
        attempts.add(step.taken(attempt, taken + 1, formKey, now()));
    }

    /** What the learner has put into an attempt that asks these questions. */
    Work work(AttemptRow attempt, List<Question> questions) {
        return Work.of(questions, attempts.steps(attempt), attempts.drafts(attempt));
    }

    ActivityRef ref(AttemptRow row) {
        return ref(row, row.activity, row.version);
    }

    ActivityRef ref(AttemptRow row, String key, String version) {
        return new ActivityRef(pack(row).slug(), key, version);
    }

    /** The course that an attempt belongs to, as events name it. */
    List<ActivityRef> course(AttemptRow row) {
        return attempts.course(row).stream().map(this::ref).toList();
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
