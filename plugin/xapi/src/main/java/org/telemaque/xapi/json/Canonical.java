package org.telemaque.xapi.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telemaque.xapi.statement.Identifier;
import org.telemaque.xapi.value.Timestamps;

/** Brings a statement's JSON into one form, so that writings which mean the same become equal. */
final class Canonical {
    private static final Set<String> MOMENTS = Set.of("timestamp", "stored");
    private static final Set<String> CASELESS = Set.of("registration", "language", "mbox_sha1sum", "sha2");
    private static final Set<String> ACTORS = Set.of("actor", "instructor", "team", "authority", "agent", "group");
    private static final Set<String> UNORDERED = Set.of("attachments", "contextAgents", "contextGroups");
    private static final Set<String> MAPS = Set.of("display", "description");

    private Canonical() {}

    /** The members of a statement or sub-statement, without what may differ. */
    static Map<String, Object> statement(JsonObject json) {
        Map<String, Object> form = new HashMap<>();
        json.forEach((member, value) -> form.put(member, part(member, value)));
        form.computeIfPresent("id", (member, id) -> lower(id));
        return form;
    }

    private static Object part(String member, JsonValue value) {
        if (value instanceof JsonObject object) {
            return object(member, object);
        }
        if (value instanceof JsonString text) {
            return text(member, text.getString());
        }
        return value instanceof JsonArray items ? items(member, items) : plain(value);
    }

    private static Object object(String member, JsonObject json) {
        if (ACTORS.contains(member)) {
            return actor(json);
        }
        return switch (member) {
            case "verb" -> without("display", json);
            case "object" -> target(json);
            case "contextActivities" -> activities(json);
            case "extensions" -> plain(json);
            default -> MAPS.contains(member) ? languageMap(json) : statement(json);
        };
    }

    private static Object target(JsonObject json) {
        return switch (json.getString("objectType", "Activity")) {
            case "Agent", "Group" -> actor(json);
            case "Activity" -> activity(json);
            default -> statement(json);
        };
    }

    private static Object activity(JsonObject json) {
        Map<String, Object> form = without("definition", json);
        form.put("objectType", "Activity");
        return form;
    }

    private static Object activities(JsonObject json) {
        Map<String, Object> form = new HashMap<>();
        json.forEach((role, some) -> form.put(
                role, items(some).map(one -> activity(one.asJsonObject())).collect(Collectors.toSet())));
        form.values().removeIf(Set.of()::equals);
        return form;
    }

    private static Object actor(JsonObject json) {
        Map<String, Object> form = without("member", json);
        form.putIfAbsent("objectType", "Agent");
        form.computeIfPresent("mbox", (member, mbox) -> Identifier.Mbox.form(mbox.toString()));
        if (json.get("member") instanceof JsonArray members) {
            form.put("member", counted(members.stream().map(one -> actor(one.asJsonObject()))));
        }
        return form;
    }

    private static Object items(String member, JsonArray items) {
        return UNORDERED.contains(member) ? counted(items.stream().map(one -> part("", one))) : plain(items);
    }

    private static Object text(String member, String text) {
        if (MOMENTS.contains(member)) {
            return Timestamps.read(text).map(Object.class::cast).orElse(text);
        }
        return CASELESS.contains(member) ? lower(text) : text;
    }

    private static Object languageMap(JsonObject json) {
        Map<String, Object> form = new HashMap<>();
        json.forEach((tag, text) -> form.put(tag.toLowerCase(Locale.ROOT), plain(text)));
        return form;
    }

    private static Map<String, Object> without(String dropped, JsonObject json) {
        Map<String, Object> form = new HashMap<>();
        json.forEach((member, value) -> form.put(member, part(member, value)));
        form.remove(dropped);
        return form;
    }

    private static Object plain(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> plain(entry.getValue())));
        }
        if (value instanceof JsonNumber number) {
            return number.bigDecimalValue().stripTrailingZeros();
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        return value instanceof JsonArray items
                ? items.stream().map(Canonical::plain).toList()
                : value.getValueType();
    }

    private static Map<Object, Long> counted(Stream<Object> items) {
        return items.collect(Collectors.groupingBy(UnaryOperator.identity(), Collectors.counting()));
    }

    private static Stream<JsonValue> items(JsonValue value) {
        return value instanceof JsonArray many ? many.stream() : List.of(value).stream();
    }

    private static String lower(Object text) {
        return text.toString().toLowerCase(Locale.ROOT);
    }
}
