package org.telemaque.tool.foundation.event;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Something that happened to a learner; told inside the transaction that made it true. */
public sealed interface LearningEvent {

    /** Id, learner, time, registration and activity. */
    Happening what();

    /** A course was opened for the first time in this attempt. */
    record CourseOpened(Happening what) implements LearningEvent {}

    /** A lesson, quiz or scenario was opened; {@code course} is empty when it was opened alone. */
    record UnitOpened(Happening what, List<ActivityRef> course) implements LearningEvent {}

    /** A lesson was read to its end. */
    record LessonRead(Happening what, List<ActivityRef> course, Duration spent) implements LearningEvent {}

    /** How much of a course is done, 1 to 100. */
    record CourseProgressed(Happening what, int percent) implements LearningEvent {}

    /** A question was answered; {@code what} names the item. */
    record QuestionAnswered(Happening what, Answer answer, List<ActivityRef> parents) implements LearningEvent {}

    /** A quiz came to its end. */
    record QuizFinished(Happening what, Outcome outcome, List<ActivityRef> course) implements LearningEvent {}

    /** A decision was taken in a scenario; {@code what} names the node. */
    record DecisionTaken(Happening what, Decision decision, ActivityRef scenario) implements LearningEvent {}

    /** A scenario came to an ending; {@code what} names the scenario. */
    record ScenarioEnded(Happening what, String ending, Map<String, Integer> indexPercents, Duration spent)
            implements LearningEvent {}

    /** The debrief of a finished scenario was read to its end. */
    record DebriefSeen(Happening what, String ending) implements LearningEvent {}

    /** Every unit of a course is done. */
    record CourseFinished(Happening what, Duration spent) implements LearningEvent {}

    /** A trainer assigned a path; {@code what} names the path. */
    record PathAssigned(Happening what, UUID by, LocalDate due) implements LearningEvent {}

    /** A trainer took an assignment back. */
    record AssignmentWithdrawn(Happening what, UUID by) implements LearningEvent {}

    /** A milestone of an assigned path was reached, with which so many of all are; {@code what} names the milestone. */
    record MilestoneReached(Happening what, ActivityRef path, int done, int total) implements LearningEvent {}

    /** The share of milestones that earns the attestation was reached. */
    record PathAttested(Happening what, int done, int total) implements LearningEvent {}

    /** What was said reached no longer is; {@code what} names the milestone, whose path stands beside it, or the path. */
    record Revoked(Happening what, List<ActivityRef> path) implements LearningEvent {}

    /** A survey was answered and handed in; what was answered is not told. */
    record SurveyAnswered(Happening what) implements LearningEvent {}

    /**
     * Somebody has observed the learner; {@code what} names the checklist.
     *
     * @param accepted whether it was enough
     * @param competencies slugs of the competencies that were looked at
     */
    record Observed(Happening what, boolean accepted, Set<String> competencies) implements LearningEvent {}

    /**
     * An answer as given and marked.
     *
     * @param interaction type of interaction as xAPI names it: choice, matching, sequencing, numeric, long-fill-in
     * @param response xAPI response pattern; empty for text that must not leave the house
     * @param success whether it was right
     * @param scaledPercent 0 to 100
     * @param confidence 1 to 3, or 0 when it was not asked
     * @param selfMarked whether the learner marked it against a rubric
     * @param competencies slugs of the competencies that the question is about
     * @param choices ids that could be chosen, in their order; for pairs, what each could be paired with
     * @param spent time from question shown to answer
     */
    record Answer(
            String interaction,
            String response,
            boolean success,
            int scaledPercent,
            int confidence,
            boolean selfMarked,
            Set<String> competencies,
            List<String> choices,
            Duration spent) {}

    /**
     * How a quiz ended.
     *
     * @param right number of right answers
     * @param answered number of answers
     * @param marked the same without the answers that learners mark themselves
     * @param judged whether the quiz has a pass mark at all
     * @param passed whether it was reached
     * @param competencies slugs of the competencies that its questions were about
     * @param spent active time
     */
    record Outcome(
            int right,
            int answered,
            Share marked,
            boolean judged,
            boolean passed,
            Set<String> competencies,
            Duration spent) {
        /** The end of a quiz in which learners mark nothing themselves, and whose questions name no competency. */
        public Outcome(int right, int answered, boolean judged, boolean passed, Duration spent) {
            this(right, answered, new Share(right, answered), judged, passed, Set.of(), spent);
        }
    }

    /**
     * A part of a number of answers.
     *
     * @param right number of right answers
     * @param answered number of answers
     */
    record Share(int right, int answered) {}

    /**
     * A decision in a scenario.
     *
     * @param choice slug of the choice
     * @param choices slugs that were visible
     * @param depth 1 for the first decision of the playthrough
     * @param scores points per competency
     * @param regret how many points less can still be earned after this decision than before it; 0 for the best choice
     * @param state values of the variables after the decision
     * @param spent time from scene shown to decision
     */
    record Decision(
            String choice,
            List<String> choices,
            int depth,
            Map<String, Integer> scores,
            int regret,
            Map<String, Integer> state,
            Duration spent) {}
}
