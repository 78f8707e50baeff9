package org.telemaque.tool.door.submission;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;

/**
 * What the launch of a visit asked to see.
 *
 * @param person the LMS's id of the person; empty when the launch was no review
 * @param lineItem the line item in the gradebook
 * @param activity what the launch names itself; perhaps empty
 */
record Handed(String person, String lineItem, String activity) {

    private static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final String GRADEBOOK = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";

    /** Reads it from what the visit keeps of its launch. */
    static Handed in(String services) {
        try (JsonReader reader = Json.createReader(new StringReader(services))) {
            JsonObject kept = reader.readObject();
            return new Handed(
                    text(kept, CLAIM + "for_user", "user_id"),
                    text(kept, GRADEBOOK, "lineitem"),
                    text(kept, CLAIM + "custom", "activity"));
        } catch (JsonException unreadable) {
            return new Handed("", "", "");
        }
    }

    private static String text(JsonObject kept, String claim, String member) {
        JsonValue value = kept.getOrDefault(claim, JsonValue.NULL);
        return value instanceof JsonObject object ? object.getString(member, "") : "";
    }
}
