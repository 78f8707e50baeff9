package org.telemaque.lrs.format;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.telemaque.xapi.json.Provided;

/** Tells of activities what the store knows, and says each text in one language. */
final class Canonically extends Reshaping {
    private final Languages languages;
    private final Function<String, Optional<JsonObject>> known;
    private final Map<String, Optional<JsonObject>> asked = new HashMap<>();

    Canonically(Languages languages, Function<String, Optional<JsonObject>> known) {
        this.languages = languages;
        this.known = known;
    }

    @Override
    JsonObject actor(JsonObject actor) {
        return actor;
    }

    @Override
    JsonObject verb(JsonObject verb) {
        return inOneLanguage(verb);
    }

    @Override
    JsonObject attachment(JsonObject attachment) {
        return inOneLanguage(attachment);
    }

    @Override
    JsonObject activity(JsonObject activity) {
        JsonObjectBuilder json = Provided.JSON.createObjectBuilder(activity);
        asked.computeIfAbsent(activity.getString("id"), known)
                .or(() -> Optional.ofNullable(activity.getJsonObject("definition")))
                .ifPresent(definition -> json.add("definition", definition(definition)));
        return json.build();
    }

    private JsonObject definition(JsonObject definition) {
        JsonObjectBuilder json = Provided.JSON.createObjectBuilder();
        inOneLanguage(definition)
                .forEach((member, value) -> json.add(
                        member, value instanceof JsonArray some && !some.isEmpty() ? components(some) : value));
        return json.build();
    }

    private JsonArray components(JsonArray some) {
        JsonArrayBuilder json = Provided.JSON.createArrayBuilder();
        some.forEach(one -> json.add(one instanceof JsonObject component ? inOneLanguage(component) : one));
        return json.build();
    }

    private JsonObject inOneLanguage(JsonObject object) {
        JsonObjectBuilder json = Provided.JSON.createObjectBuilder();
        object.forEach((member, value) -> json.add(member, picked(member, value)));
        return json.build();
    }

    private JsonValue picked(String member, JsonValue value) {
        return member.matches("name|description|display") && value instanceof JsonObject map
                ? languages.pick(map)
                : value;
    }
}
