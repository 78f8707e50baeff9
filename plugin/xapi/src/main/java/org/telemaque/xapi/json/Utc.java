package org.telemaque.xapi.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.Optional;
import org.telemaque.xapi.value.Timestamps;

/** Says the moments of a statement in UTC, as xAPI 2.0 wants them given back (IEEE 9274.1.1, 4.2.7). */
public final class Utc {
    private Utc() {}

    /** The statement with its own moment, and that of its sub-statement, in UTC. */
    public static JsonObject of(JsonObject statement) {
        JsonObjectBuilder json = Provided.JSON.createObjectBuilder(statement);
        elsewhere(statement).ifPresent(moment -> json.add("timestamp", moment));
        if (statement.get("object") instanceof JsonObject object && object.containsKey("verb")) {
            json.add("object", of(object));
        }
        return json.build();
    }

    private static Optional<String> elsewhere(JsonObject statement) {
        return Optional.ofNullable(statement.get("timestamp"))
                .filter(JsonString.class::isInstance)
                .map(text -> ((JsonString) text).getString())
                .filter(text -> !text.endsWith("Z"))
                .flatMap(Timestamps::read)
                .map(Object::toString);
    }
}
