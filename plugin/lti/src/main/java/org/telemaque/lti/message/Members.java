package org.telemaque.lti.message;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;

/** Reads members of a JSON object without ever failing: what has another type reads as absent. */
public final class Members {
    private Members() {}

    /** A text, or empty. */
    public static String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? kept(text) : "";
    }

    /** An object, if there is one. */
    public static Optional<JsonObject> object(JsonObject object, String name) {
        return object.get(name) instanceof JsonObject member ? Optional.of(member) : Optional.empty();
    }

    /** The objects of a list, in order; without those that are none. */
    public static List<JsonObject> objects(JsonObject object, String name) {
        return object.get(name) instanceof JsonArray array ? objects(array) : List.of();
    }

    /** The objects of a list, in order; without those that are none. */
    public static List<JsonObject> objects(JsonArray array) {
        return array.stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .toList();
    }

    /** The texts of a list, in order; without what is no text. */
    public static List<String> texts(JsonObject object, String name) {
        return object.get(name) instanceof JsonArray array ? strings(array) : List.of();
    }

    private static List<String> strings(JsonArray array) {
        return array.stream()
                .filter(JsonString.class::isInstance)
                .map(value -> kept((JsonString) value))
                .toList();
    }

    /** A truth, also one written as text; the other value when there is none. */
    public static boolean flag(JsonObject object, String name, boolean otherwise) {
        return Optional.ofNullable(object.get(name))
                .flatMap(Members::scalar)
                .map(text -> text.strip().equalsIgnoreCase("true"))
                .orElse(otherwise);
    }

    /** A single value as text: Canvas is known to send numbers and booleans where the specification wants text. */
    public static Optional<String> scalar(JsonValue value) {
        if (value instanceof JsonString text) {
            return Optional.of(kept(text));
        }
        return switch (value.getValueType()) {
            case NUMBER, TRUE, FALSE -> Optional.of(value.toString());
            default -> Optional.empty();
        };
    }

    /** Without NUL characters, which no database keeps; what must go back byte by byte is not read here. */
    private static String kept(JsonString text) {
        return text.getString().replace("\0", "");
    }
}
