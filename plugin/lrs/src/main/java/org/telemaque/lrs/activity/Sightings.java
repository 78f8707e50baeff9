package org.telemaque.lrs.activity;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.telemaque.xapi.json.Provided;

/** Reads off statements what they tell of activities. */
final class Sightings {
    private final Map<String, JsonObject> definitions = new LinkedHashMap<>();

    /** What statements tell: the definition of each activity that one describes, by its id. */
    static Map<String, JsonObject> of(Iterable<JsonObject> statements) {
        Sightings sightings = new Sightings();
        statements.forEach(sightings::look);
        return sightings.definitions;
    }

    private void look(JsonObject statement) {
        if (statement.get("object") instanceof JsonObject object) {
            lookAtObject(object);
        }
        if (statement.get("context") instanceof JsonObject context
                && context.get("contextActivities") instanceof JsonObject around) {
            around.values().forEach(this::lookAround);
        }
    }

    private void lookAtObject(JsonObject object) {
        String kind = object.getString("objectType", "Activity");
        if (kind.equals("Activity")) {
            note(object);
        } else if (kind.equals("SubStatement")) {
            look(object);
        }
    }

    private void lookAround(JsonValue some) {
        if (some instanceof JsonArray many) {
            many.forEach(one -> note(one.asJsonObject()));
        } else {
            note(some.asJsonObject());
        }
    }

    private void note(JsonObject activity) {
        if (activity.get("id") instanceof JsonString id
                && activity.get("definition") instanceof JsonObject told
                && !told.isEmpty()) {
            definitions.merge(id.getString(), told, Sightings::merged);
        }
    }

    /** What is known and what is told now: texts in other languages stay, all else counts as told last. */
    static JsonObject merged(JsonObject known, JsonObject told) {
        var merged = Provided.JSON.createObjectBuilder(known);
        told.forEach((member, value) -> merged.add(
                member,
                member.matches("name|description")
                                && known.get(member) instanceof JsonObject before
                                && value instanceof JsonObject now
                        ? Provided.JSON
                                .createObjectBuilder(before)
                                .addAll(Provided.JSON.createObjectBuilder(now))
                                .build()
                        : value));
        return merged.build();
    }
}
