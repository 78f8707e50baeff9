package org.telemaque.xapi.statement;

import java.util.Optional;
import org.telemaque.xapi.value.Extensions;
import org.telemaque.xapi.value.IsoDuration;
import org.telemaque.xapi.value.Parts;
import org.telemaque.xapi.value.Score;

/** What came of it (xAPI 1.0.3, Data 2.4.5). */
public final class Result {
    private static final String SCORE = "score";
    private static final String SUCCESS = "success";
    private static final String COMPLETION = "completion";
    private static final String RESPONSE = "response";
    private static final String DURATION = "duration";
    private static final String EXTENSIONS = "extensions";

    private final Parts parts;

    private Result(Parts parts) {
        this.parts = parts;
    }

    /** A result that says nothing yet. */
    public static Result empty() {
        return new Result(Parts.none());
    }

    /** How well it went. */
    public Optional<Score> score() {
        return parts.find(SCORE, Score.class);
    }

    /** Whether it succeeded, where that was judged. */
    public Optional<Boolean> success() {
        return parts.find(SUCCESS, Boolean.class);
    }

    /** Whether it was done to the end. */
    public Optional<Boolean> completion() {
        return parts.find(COMPLETION, Boolean.class);
    }

    /** What was answered, in the form of the interaction. */
    public Optional<String> response() {
        return parts.find(RESPONSE, String.class);
    }

    /** How long it took. */
    public Optional<IsoDuration> duration() {
        return parts.find(DURATION, IsoDuration.class);
    }

    /** What is said beyond the specification. */
    public Extensions extensions() {
        return parts.find(EXTENSIONS, Extensions.class).orElse(Extensions.none());
    }

    /** This result with another score. */
    public Result withScore(Score score) {
        return new Result(parts.with(SCORE, score));
    }

    /** This result, judged. */
    public Result withSuccess(Boolean success) {
        return new Result(parts.with(SUCCESS, success));
    }

    /** This result, done to the end or not. */
    public Result withCompletion(Boolean completion) {
        return new Result(parts.with(COMPLETION, completion));
    }

    /** This result with another answer. */
    public Result withResponse(String response) {
        return new Result(parts.with(RESPONSE, response));
    }

    /** This result with another duration. */
    public Result withDuration(IsoDuration duration) {
        return new Result(parts.with(DURATION, duration));
    }

    /** This result with other extensions. */
    public Result withExtensions(Extensions extensions) {
        return new Result(parts.with(EXTENSIONS, extensions));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Result that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return "Result" + parts;
    }
}
