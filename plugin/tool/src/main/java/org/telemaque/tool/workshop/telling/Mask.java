package org.telemaque.tool.workshop.telling;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;

/**
 * What is laid over a record's JSON before anybody sees it.
 *
 * @param account whether the account of the actor may be shown
 * @param sensitive whether the record is to be tied to nobody
 * @param zone where its day is a day
 */
record Mask(boolean account, boolean sensitive, ZoneId zone) {
    private static final Set<String> PEOPLE = Set.of("actor", "instructor", "team", "contextAgents", "contextGroups");
    /** They tie records of one person together. */
    private static final Set<String> TIES = Set.of("registration", "statement", "language", "platform");

    private static final JsonObject NOBODY = Json.createObjectBuilder()
            .add("objectType", "Agent")
            .add(
                    "account",
                    Json.createObjectBuilder().add("homePage", "about:blank").add("name", "masked"))
            .build();

    /** The record without names or addresses, and without what it must not tell besides. */
    JsonObject over(JsonObject json) {
        JsonObjectBuilder shown = Json.createObjectBuilder();
        json.forEach((member, value) -> shown.add(
                member,
                switch (member) {
                    case "actor" -> actor(value.asJsonObject());
                    case "context" -> circumstances(value.asJsonObject());
                    case "object" -> object(value.asJsonObject());
                    case "timestamp", "stored" -> sensitive ? day(Said.plain(value)) : value;
                    case "authority" -> value.asJsonObject().containsKey("account") ? value : NOBODY;
                    default -> value;
                }));
        return shown.build();
    }

    private JsonObject actor(JsonObject actor) {
        return account
                ? Json.createObjectBuilder()
                        .add("objectType", "Agent")
                        .add("account", actor.getJsonObject("account"))
                        .build()
                : NOBODY;
    }

    private JsonObject circumstances(JsonObject context) {
        JsonObjectBuilder shown = Json.createObjectBuilder(context);
        PEOPLE.forEach(shown::remove);
        if (sensitive) {
            TIES.forEach(shown::remove);
        }
        return shown.build();
    }

    private static JsonObject object(JsonObject object) {
        String type = object.getString("objectType", "Activity");
        if (type.equals("Agent") || type.equals("Group")) {
            return NOBODY;
        }
        if (!type.equals("SubStatement")) {
            return object;
        }
        JsonObjectBuilder shown =
                Json.createObjectBuilder(object).add("actor", NOBODY).remove("context");
        return shown.add("object", object(object.getJsonObject("object"))).build();
    }

    private JsonValue day(String moment) {
        try {
            ZonedDateTime at = OffsetDateTime.parse(moment).atZoneSameInstant(zone);
            ZonedDateTime day = at.toLocalDate().atStartOfDay(zone);
            return Json.createValue(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day));
        } catch (DateTimeException foreign) {
            return Json.createValue("");
        }
    }

    /** A record without those activities around it whose identifiers begin like this. */
    static JsonObject withoutActivities(JsonObject shown, String begin) {
        JsonObject context =
                shown.getOrDefault("context", JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
        JsonObject around = context.getOrDefault("contextActivities", JsonValue.EMPTY_JSON_OBJECT)
                .asJsonObject();
        JsonObjectBuilder left = Json.createObjectBuilder();
        around.forEach((role, activities) -> left.add(role, without(activities, begin)));
        return around.isEmpty() ? shown : with(shown, "context", with(context, "contextActivities", left.build()));
    }

    private static JsonValue without(JsonValue activities, String begin) {
        List<JsonValue> all = activities instanceof JsonArray array ? array : List.of(activities);
        JsonArrayBuilder left = Json.createArrayBuilder();
        all.stream()
                .filter(activity -> !activity.asJsonObject().getString("id", "").startsWith(begin))
                .forEach(left::add);
        return left.build();
    }

    private static JsonObject with(JsonObject object, String member, JsonValue value) {
        return Json.createObjectBuilder(object).add(member, value).build();
    }
}
