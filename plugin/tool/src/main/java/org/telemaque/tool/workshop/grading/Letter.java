package org.telemaque.tool.workshop.grading;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.UUID;
import org.telemaque.lti.ags.Score;
import org.telemaque.lti.service.JsonText;

/**
 * A score on its way.
 *
 * @param link whose line item it is for
 * @param activity what it is for, as a person reads it
 * @param score what is said
 */
record Letter(UUID link, String activity, Score score) {
    /** As the body of a parcel; where the gradebook stands is looked up when it is sent, for it may move. */
    String text() {
        return JsonText.object()
                .add("link", link.toString())
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
                .flatMap(score -> link(json).map(link -> new Letter(link, json.getString("activity", ""), score)));
    }

    private static Optional<UUID> link(JsonObject json) {
        try {
            return Optional.of(UUID.fromString(json.getString("link", "")));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
