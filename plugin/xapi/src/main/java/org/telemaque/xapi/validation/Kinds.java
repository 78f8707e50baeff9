package org.telemaque.xapi.validation;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/** Knows what an object calls itself. */
final class Kinds {
    private Kinds() {}

    /** The text under {@code objectType}; empty without one; another kind of value counts as a name nobody has. */
    static String of(JsonValue value) {
        if (value instanceof JsonObject object && object.containsKey("objectType")) {
            return object.get("objectType") instanceof JsonString type ? type.getString() : "?";
        }
        return "";
    }
}
