package org.telemaque.lti.registration;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** Turns JSON into plain maps, lists and texts, so that it is read like a file. */
final class PlainValues {
    private PlainValues() {}

    static Map<String, Object> of(JsonObject object) {
        Map<String, Object> map = new LinkedHashMap<>();
        object.forEach((name, value) -> map.put(name, plain(value)));
        return map;
    }

    private static Object plain(JsonValue value) {
        if (value instanceof JsonObject object) {
            return of(object);
        }
        if (value instanceof JsonArray array) {
            return array.stream().map(PlainValues::plain).toList();
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        return value.equals(JsonValue.NULL) ? "" : value.toString();
    }
}
