package org.telemaque.lti.message;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;

/** Reads members of a JSON object without ever failing: what has another type reads as absent. */
final class ClaimReader {
    private ClaimReader() {}

    static String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? text.getString() : "";
    }

    static Optional<JsonObject> object(JsonObject object, String name) {
        return object.get(name) instanceof JsonObject member ? Optional.of(member) : Optional.empty();
    }

    static List<String> texts(JsonObject object, String name) {
        return object.get(name) instanceof JsonArray array ? strings(array) : List.of();
    }

    private static List<String> strings(JsonArray array) {
        return array.stream()
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).getString())
                .toList();
    }

    /** Canvas is known to send numbers and booleans where the specification wants text. */
    static Optional<String> scalar(JsonValue value) {
        if (value instanceof JsonString text) {
            return Optional.of(text.getString());
        }
        return switch (value.getValueType()) {
            case NUMBER, TRUE, FALSE -> Optional.of(value.toString());
            default -> Optional.empty();
        };
    }
}
