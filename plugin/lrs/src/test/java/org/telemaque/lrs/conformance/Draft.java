package org.telemaque.lrs.conformance;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.UUID;
import org.telemaque.xapi.json.Provided;
import org.telemaque.xapi.json.StrictJson;

/** A statement in the making, member by member as JSON. */
final class Draft {
    private final JsonObject json;

    private Draft(JsonObject json) {
        this.json = json;
    }

    /** A statement whose actor, verb and activity nobody else speaks of. */
    static Draft fresh() {
        String own = UUID.randomUUID().toString();
        return new Draft(parse("""
                {"actor":{"objectType":"Agent","account":{"homePage":"https://people.example/","name":"%1$s"}},
                 "verb":{"id":"https://verbs.example/%1$s","display":{"en":"did","fr":"a fait"}},
                 "object":{"objectType":"Activity","id":"https://activities.example/%1$s"}}""".formatted(own)).asJsonObject());
    }

    static JsonValue parse(String text) {
        return ((StrictJson.Parsed.Value) StrictJson.parse(text)).json();
    }

    /** This with a member, given as JSON text, at a path such as {@code context.team}. */
    Draft with(String path, String value) {
        return new Draft(put(json, path, parse(value)));
    }

    Draft without(String member) {
        return new Draft(Provided.JSON.createObjectBuilder(json).remove(member).build());
    }

    Draft withId(UUID id) {
        return with("id", "\"" + id + "\"");
    }

    private static JsonObject put(JsonObject object, String path, JsonValue value) {
        int dot = path.indexOf('.');
        JsonObjectBuilder built = Provided.JSON.createObjectBuilder(object);
        if (dot < 0) {
            return built.add(path, value).build();
        }
        String member = path.substring(0, dot);
        JsonObject inner = object.containsKey(member) ? object.getJsonObject(member) : JsonValue.EMPTY_JSON_OBJECT;
        return built.add(member, put(inner, path.substring(dot + 1), value)).build();
    }

    JsonObject json() {
        return json;
    }

    String agent() {
        return json.getJsonObject("actor").toString();
    }

    String verb() {
        return json.getJsonObject("verb").getString("id");
    }

    String activity() {
        return json.getJsonObject("object").getString("id");
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
