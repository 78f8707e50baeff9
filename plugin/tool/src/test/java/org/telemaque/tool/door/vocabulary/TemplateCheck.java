package org.telemaque.tool.door.vocabulary;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.telemaque.xapi.json.StrictJson;

/** Holds Statements against the templates of a profile, knowing nothing but its document (xAPI Profiles 1.0, 9 and 10). */
public final class TemplateCheck {
    private static final Pattern STEP = Pattern.compile("\\.([A-Za-z]+)|\\['([^']+)']|\\[(\\*)]");
    private static final Map<String, String> TYPES = Map.of(
            "objectActivityType", "$.object.definition.type",
            "contextParentActivityType", "$.context.contextActivities.parent[*].definition.type",
            "contextGroupingActivityType", "$.context.contextActivities.grouping[*].definition.type",
            "attachmentUsageType", "$.attachments[*].usageType");

    private final JsonObject profile;

    public TemplateCheck(JsonObject profile) {
        this.profile = profile;
    }

    /** What is wrong with a Statement by the templates that it is known by; it has to be known by one. */
    public List<String> defects(JsonObject statement) {
        List<JsonObject> templates = templates(statement);
        if (templates.isEmpty()) {
            return List.of(
                    "no template knows " + statement.getJsonObject("verb").getString("id"));
        }
        List<String> defects = new ArrayList<>();
        templates.forEach(template -> rules(template)
                .filter(rule -> !holds(rule, statement))
                .forEach(rule -> defects.add(template.getString("id") + " " + rule)));
        defects.addAll(extensions(statement));
        return defects;
    }

    /** The identifiers of the templates that a Statement is known by. */
    public List<String> known(JsonObject statement) {
        return templates(statement).stream().map(one -> one.getString("id")).toList();
    }

    /** Whether Statements follow each other as a pattern says. */
    public boolean follows(String pattern, List<JsonObject> statements) {
        StringBuilder said = new StringBuilder();
        statements.forEach(statement ->
                said.append('<').append(String.join("|", known(statement))).append('>'));
        return Pattern.matches(expression(pattern), said);
    }

    private String expression(String id) {
        Optional<JsonObject> pattern = objects("patterns")
                .filter(one -> one.getString("id").equals(id))
                .findFirst();
        if (pattern.isEmpty()) {
            return Pattern.quote("<" + id + ">");
        }
        JsonObject how = pattern.get();
        if (how.containsKey("sequence")) {
            return String.join("", members(how.getJsonArray("sequence")));
        }
        if (how.containsKey("alternates")) {
            return "(?:" + String.join("|", members(how.getJsonArray("alternates"))) + ")";
        }
        return how.containsKey("optional")
                ? "(?:" + expression(how.getString("optional")) + ")?"
                : "(?:" + expression(how.getString("zeroOrMore")) + ")*";
    }

    private List<String> members(JsonArray ids) {
        return ids.getValuesAs(JsonString.class).stream()
                .map(id -> expression(id.getString()))
                .toList();
    }

    private List<JsonObject> templates(JsonObject statement) {
        return objects("templates")
                .filter(template -> determines(template, statement))
                .toList();
    }

    private Stream<JsonObject> objects(String member) {
        return profile.getJsonArray(member).getValuesAs(JsonObject.class).stream();
    }

    private static boolean determines(JsonObject template, JsonObject statement) {
        boolean verb = template.getString("verb")
                .equals(statement.getJsonObject("verb").getString("id"));
        boolean reference = !template.containsKey("objectStatementRefTemplate")
                || statement.getJsonObject("object").getString("objectType", "").equals("StatementRef");
        return verb
                && reference
                && TYPES.entrySet().stream()
                        .filter(type -> template.containsKey(type.getKey()))
                        .allMatch(type -> present(statement, type.getValue())
                                .toList()
                                .containsAll(wanted(template.get(type.getKey()))));
    }

    private static List<JsonValue> wanted(JsonValue value) {
        return value instanceof JsonArray several ? several : List.of(value);
    }

    private static Stream<JsonObject> rules(JsonObject template) {
        return template.getJsonArray("rules").getValuesAs(JsonObject.class).stream();
    }

    private static boolean holds(JsonObject rule, JsonObject statement) {
        List<Optional<JsonValue>> found = found(statement, rule.getString("location"));
        List<JsonValue> values = found.stream().flatMap(Optional::stream).toList();
        boolean complete = values.size() == found.size();
        String presence = rule.getString("presence", "");
        if (presence.equals("excluded")) {
            return values.isEmpty();
        }
        if (presence.equals("included") && (values.isEmpty() || !complete)) {
            return false;
        }
        return values.isEmpty()
                || ((!rule.containsKey("any")
                                || rule.getJsonArray("any").stream().anyMatch(values::contains))
                        && (!rule.containsKey("all")
                                || (complete && rule.getJsonArray("all").containsAll(values))));
    }

    private static Stream<JsonValue> present(JsonObject statement, String location) {
        return found(statement, location).stream().flatMap(Optional::stream);
    }

    /** What a JSONPath leads to; empty where something on the way is missing. */
    static List<Optional<JsonValue>> found(JsonObject statement, String location) {
        List<Optional<JsonValue>> here = List.of(Optional.of(statement));
        for (MatchResult step : STEP.matcher(location).results().toList()) {
            here = here.stream().flatMap(value -> next(value, step)).toList();
        }
        return here;
    }

    private static Stream<Optional<JsonValue>> next(Optional<JsonValue> value, MatchResult step) {
        if (step.group(3) != null) {
            return value.filter(JsonArray.class::isInstance).stream()
                    .flatMap(array -> array.asJsonArray().stream())
                    .map(Optional::of);
        }
        String member = step.group(1) == null ? step.group(2) : step.group(1);
        return Stream.of(value.filter(JsonObject.class::isInstance)
                .flatMap(object -> Optional.ofNullable(object.asJsonObject().get(member))));
    }

    /** Every extension of the profile's own has to be as its schema says; one that nobody defined is a defect. */
    private List<String> extensions(JsonObject statement) {
        Map<String, JsonObject> concepts = new TreeMap<>();
        objects("concepts").forEach(concept -> concepts.put(concept.getString("id"), concept));
        String ours = profile.getString("id").replaceFirst("profile$", "extension/");
        return Stream.of("$.context.extensions", "$.result.extensions")
                .flatMap(where -> present(statement, where))
                .flatMap(said -> said.asJsonObject().entrySet().stream())
                .filter(one -> one.getKey().startsWith(ours))
                .filter(one -> !concepts.containsKey(one.getKey())
                        || !fits(schema(concepts.get(one.getKey())), one.getValue()))
                .map(one -> "an extension that its schema does not let through: " + one)
                .toList();
    }

    private static JsonObject schema(JsonObject concept) {
        return ((StrictJson.Parsed.Value) StrictJson.parse(concept.getString("inlineSchema")))
                .json()
                .asJsonObject();
    }

    private static boolean fits(JsonObject schema, JsonValue value) {
        if (schema.containsKey("const")) {
            return schema.get("const").equals(value);
        }
        return switch (schema.getString("type")) {
            case "integer" ->
                value instanceof JsonNumber number
                        && number.isIntegral()
                        && number.longValue() >= schema.getInt("minimum", Integer.MIN_VALUE)
                        && number.longValue() <= schema.getInt("maximum", Integer.MAX_VALUE);
            case "object" ->
                value instanceof JsonObject object
                        && object.values().stream()
                                .allMatch(one -> fits(schema.getJsonObject("additionalProperties"), one));
            default ->
                value instanceof JsonString text
                        && (schema.containsKey("format")
                                ? text.getString().matches("\\d{4}-\\d{2}-\\d{2}")
                                : text.getString().length() >= schema.getInt("minLength", 0));
        };
    }
}
