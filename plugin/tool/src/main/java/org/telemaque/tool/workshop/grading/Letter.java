package org.telemaque.tool.workshop.grading;

import jakarta.json.JsonObject;
import java.util.Optional;
import org.telemaque.lti.ags.Score;
import org.telemaque.lti.service.JsonText;

/**
 * A score on its way.
 *
 * @param cohort the course whose gradebook it is for
 * @param activity what it is for there
 * @param score what is said
 */
record Letter(String cohort, String activity, Score score) {
    /** As the body of a parcel; where the gradebook stands is looked up when it is sent, for it may move. */
    String text() {
        return JsonText.object()
                .add("cohort", cohort)
                .add("activity", activity)
                .add("score", score.json())
                .build()
                .toString();
    }

    /** Reads {@link #text} back; none when it is no letter. */
    static Optional<Letter> read(String text) {
        return JsonText.object(text).flatMap(Letter::read);
    }

    private static Optional<Letter> read(JsonObject json) {
        return Optional.ofNullable(json.get("score"))
                .flatMap(score -> Score.read(score.toString()))
                .map(score -> new Letter(json.getString("cohort", ""), json.getString("activity", ""), score));
    }
}
