package org.telemaque.lrs.format;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.function.UnaryOperator;
import org.telemaque.xapi.json.Provided;

/** Walks through a statement and puts something else in the place of its actors, verb, activities and attachments. */
abstract class Reshaping {
    abstract JsonObject actor(JsonObject actor);

    abstract JsonObject verb(JsonObject verb);

    abstract JsonObject activity(JsonObject activity);

    abstract JsonObject attachment(JsonObject attachment);

    final JsonObject statement(JsonObject statement) {
        JsonObjectBuilder json = Provided.JSON.createObjectBuilder();
        statement.forEach((member, value) -> json.add(member, member(member, value)));
        return json.build();
    }

    private JsonValue member(String member, JsonValue value) {
        return switch (member) {
            case "actor", "authority" -> actor(value.asJsonObject());
            case "verb" -> verb(value.asJsonObject());
            case "object" -> object(value.asJsonObject());
            case "context" -> context(value.asJsonObject());
            case "attachments" -> each(value, this::attachment);
            default -> value;
        };
    }

    private JsonObject object(JsonObject object) {
        return switch (object.getString("objectType", "Activity")) {
            case "Agent", "Group" -> actor(object);
            case "SubStatement" -> statement(object);
            case "StatementRef" -> object;
            default -> activity(object);
        };
    }

    private JsonObject context(JsonObject context) {
        JsonObjectBuilder json = Provided.JSON.createObjectBuilder();
        context.forEach((member, value) -> json.add(member, around(member, value)));
        return json.build();
    }

    private JsonValue around(String member, JsonValue value) {
        return switch (member) {
            case "instructor", "team" -> actor(value.asJsonObject());
            case "contextAgents" -> each(value, one -> with("agent", one));
            case "contextGroups" -> each(value, one -> with("group", one));
            case "contextActivities" -> activities(value.asJsonObject());
            default -> value;
        };
    }

    private JsonObject with(String member, JsonObject around) {
        return Provided.JSON
                .createObjectBuilder(around)
                .add(member, actor(around.getJsonObject(member)))
                .build();
    }

    private JsonObject activities(JsonObject roles) {
        JsonObjectBuilder json = Provided.JSON.createObjectBuilder();
        roles.forEach((role, some) -> json.add(role, each(some, this::activity)));
        return json.build();
    }

    private static JsonValue each(JsonValue some, UnaryOperator<JsonObject> change) {
        if (!(some instanceof JsonArray many)) {
            return change.apply(some.asJsonObject());
        }
        JsonArrayBuilder changed = Provided.JSON.createArrayBuilder();
        many.forEach(one -> changed.add(change.apply(one.asJsonObject())));
        return changed.build();
    }
}
