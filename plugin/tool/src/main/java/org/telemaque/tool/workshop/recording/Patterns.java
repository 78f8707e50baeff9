package org.telemaque.tool.workshop.recording;

import java.util.Arrays;
import java.util.List;
import org.telemaque.tool.workshop.recording.Pattern.How;

/** The orders in which our Statements come: one for each thing that a registration is for. */
final class Patterns {
    private static final String TEMPLATE = "template/";
    private static final String PATTERN = "pattern/";

    private Patterns() {}

    static List<Pattern> all() {
        return List.of(
                primary("course", "course-opened", "~course-steps"),
                part("course-steps", How.ZERO_OR_MORE, "~course-step"),
                part(
                        "course-step",
                        How.ALTERNATES,
                        "lesson-opened",
                        "check-answered",
                        "lesson-read",
                        "quiz-opened",
                        "item-answered",
                        "quiz-completed",
                        "quiz-passed",
                        "quiz-failed",
                        "scenario-opened",
                        "decision-taken",
                        "scenario-completed",
                        "debrief-read",
                        "course-progressed",
                        "course-completed"),
                primary("lesson", "lesson-opened", "~checks", "~lesson-end"),
                part("checks", How.ZERO_OR_MORE, "check-answered"),
                part("lesson-end", How.OPTIONAL, "lesson-read"),
                primary("quiz", "quiz-opened", "~answers", "~quiz-end"),
                part("answers", How.ZERO_OR_MORE, "item-answered"),
                part("quiz-end", How.OPTIONAL, "~quiz-ended"),
                part("quiz-ended", How.SEQUENCE, "quiz-completed", "~judgement"),
                part("judgement", How.OPTIONAL, "~judged"),
                part("judged", How.ALTERNATES, "quiz-passed", "quiz-failed"),
                primary("recall", "item-recalled", "~recalls"),
                part("recalls", How.ZERO_OR_MORE, "item-recalled"),
                primary("scenario", "scenario-opened", "~story-steps"),
                part("story-steps", How.ZERO_OR_MORE, "~story-step"),
                part("story-step", How.ALTERNATES, "decision-taken", "scenario-completed", "debrief-read"),
                primary("assignment", "path-assigned", "~path-steps", "~withdrawal"),
                part("path-steps", How.ZERO_OR_MORE, "~path-step"),
                part(
                        "path-step",
                        How.ALTERNATES,
                        "milestone-reached",
                        "milestone-revoked",
                        "path-attested",
                        "attestation-revoked",
                        "certificate-earned"),
                part("withdrawal", How.OPTIONAL, "path-withdrawn"),
                primary("survey", "survey-answered"),
                primary("observation", "observed"),
                primary("competency", "competency-achieved", "~competency-steps"),
                part("competency-steps", How.ZERO_OR_MORE, "~competency-step"),
                part(
                        "competency-step",
                        How.ALTERNATES,
                        "competency-verified",
                        "competency-achieved",
                        "competency-expired"));
    }

    private static Pattern primary(String name, String... members) {
        return new Pattern(PATTERN + name, How.SEQUENCE, names(members), true);
    }

    private static Pattern part(String name, How how, String... members) {
        return new Pattern(PATTERN + name, how, names(members), false);
    }

    /** A tilde stands before another pattern. */
    private static List<String> names(String... members) {
        return Arrays.stream(members)
                .map(member -> member.startsWith("~") ? PATTERN + member.substring(1) : TEMPLATE + member)
                .toList();
    }
}
