package org.telemaque.lti.ags;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.telemaque.lti.message.Members;
import org.telemaque.lti.service.JsonText;

/**
 * What we say of one person's work at one moment (section 3.4); the platform makes its own result of it.
 *
 * @param json the score as it is sent
 */
public record Score(JsonObject json) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /**
     * A score without points: sent alone, it says that there are none (any more).
     *
     * @param userId the platform's id of the person, as the launch says it
     * @param timestamp the time of this message, later than that of any other score of this person and line item
     */
    public static Score of(String userId, Instant timestamp, ActivityProgress activity, GradingProgress grading) {
        return new Score(JsonText.object()
                .add("userId", userId)
                .add("timestamp", TIME.format(timestamp))
                .add("activityProgress", activity.asSent())
                .add("gradingProgress", grading.asSent())
                .build());
    }

    /** Takes everything back that was ever said of this person's work. */
    public static Score cleared(String userId, Instant timestamp) {
        return of(userId, timestamp, ActivityProgress.INITIALIZED, GradingProgress.NOT_READY);
    }

    /** Reads back what {@link #json()} was written as; none when it is no score. */
    public static Optional<Score> read(String text) {
        return JsonText.object(text)
                .filter(json -> !Members.text(json, "userId").isEmpty()
                        && !Members.text(json, "timestamp").isEmpty())
                .map(Score::new);
    }

    /**
     * The time to give a score after another: now, but in any case in a later second, for Moodle compares whole seconds and
     * refuses the second of two scores in one.
     */
    public static Instant timeAfter(Instant last, Instant now) {
        Instant next = last.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        Instant present = now.truncatedTo(ChronoUnit.MILLIS);
        return present.isBefore(next) ? next : present;
    }

    /** The same score with points: zero or more of a maximum above zero, which they may exceed. */
    public Score points(BigDecimal given, BigDecimal maximum) {
        if (given.signum() < 0 || maximum.signum() <= 0) {
            throw new IllegalArgumentException(given + " of " + maximum + " are no points");
        }
        return new Score(
                copy().add("scoreGiven", given).add("scoreMaximum", maximum).build());
    }

    /** The same score with the time at which the person began. */
    public Score startedAt(Instant time) {
        return withSubmission("startedAt", time);
    }

    /** The same score with the time at which the person handed in: a late marking must not look like a late work. */
    public Score submittedAt(Instant time) {
        return withSubmission("submittedAt", time);
    }

    private Score withSubmission(String name, Instant time) {
        JsonObjectBuilder submission = JsonText.object();
        Members.object(json, "submission").ifPresent(old -> old.forEach(submission::add));
        return new Score(copy().add("submission", submission.add(name, TIME.format(time)))
                .build());
    }

    /** The same score with a sentence in plain text for the learner. */
    public Score comment(String text) {
        return new Score(copy().add("comment", text).build());
    }

    private JsonObjectBuilder copy() {
        JsonObjectBuilder copy = JsonText.object();
        json.forEach(copy::add);
        return copy;
    }
}
