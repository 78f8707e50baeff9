package org.telemaque.tool.door.review;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.telemaque.xapi.json.Reading;
import org.telemaque.xapi.statement.Activity;
import org.telemaque.xapi.statement.Context;
import org.telemaque.xapi.statement.ContextActivities.Role;
import org.telemaque.xapi.statement.Result;
import org.telemaque.xapi.statement.Statement;
import org.telemaque.xapi.store.Recorded;
import org.telemaque.xapi.value.Extensions;
import org.telemaque.xapi.value.Iri;

/** One record as a reader may know it. */
final class Said {
    private static final Set<String> PEOPLE = Set.of("actor", "instructor", "team", "contextAgents", "contextGroups");
    /** They tie records of one person together. */
    private static final Set<String> TIES = Set.of("registration", "statement", "language", "platform");

    private static final JsonObject NOBODY = Json.createObjectBuilder()
            .add("objectType", "Agent")
            .add(
                    "account",
                    Json.createObjectBuilder().add("homePage", "about:blank").add("name", "masked"))
            .build();

    private final JsonObject json;
    private final Statement statement;
    private final Terms terms;
    private final boolean sensitive;

    private Said(JsonObject json, Statement statement, Terms terms) {
        this.json = json;
        this.statement = statement;
        this.terms = terms;
        this.sensitive =
                terms.isSensitive(json) || word().filter("decided"::equals).isPresent();
    }

    /** What a store has, understood; empty when it is no statement with an id. */
    static Optional<Said> of(Recorded recorded, Terms terms) {
        return recorded.understood() instanceof Reading.Good good
                        && good.first().statement().id().isPresent()
                ? Optional.of(new Said(recorded.json(), good.first().statement(), terms))
                : Optional.empty();
    }

    UUID id() {
        return statement.id().orElseThrow();
    }

    /** When it happened; of a sensitive record only the day may be shown. */
    Instant at() {
        return statement.timestamp().or(statement::stored).orElse(Instant.EPOCH);
    }

    /** When the store took it. */
    Instant stored() {
        return statement.stored().orElse(at());
    }

    /** Whether it must not be shown with a person. */
    boolean sensitive() {
        return sensitive;
    }

    /** The account behind the record, sensitive or not; empty when it is none of the company's. */
    Optional<UUID> account() {
        return terms.account(statement.actor());
    }

    /** By which code the person stands in lists; empty when nobody may be shown. */
    Optional<String> code() {
        return sensitive ? Optional.empty() : account().map(Said::code);
    }

    /** The code of an account. */
    static String code(UUID account) {
        return "P-" + account.toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    Statement statement() {
        return statement;
    }

    /** The activity that it is about, when it is about one. */
    Optional<Activity> activity() {
        return statement.object() instanceof Activity activity ? Optional.of(activity) : Optional.empty();
    }

    Result result() {
        return statement.result().orElseGet(Result::empty);
    }

    Context context() {
        return statement.context().orElseGet(Context::empty);
    }

    /** What our own profile says of it, in the context or in the result. */
    Optional<JsonValue> extension(String name) {
        Extensions around = context().extensions();
        Iri term = terms.extension(name);
        return around.find(term).or(() -> result().extensions().find(term));
    }

    /** The company's cohorts in which it happened. */
    Stream<String> cohorts() {
        return Stream.of(Role.values())
                .flatMap(role -> context().contextActivities().in(role).stream())
                .flatMap(activity -> terms.cohort(activity.id()).stream());
    }

    /** Whether it is about an activity or about a part of it. */
    boolean isAbout(Iri whole) {
        return Stream.concat(activity().stream(), context().contextActivities().in(Role.PARENT).stream())
                .map(activity -> activity.id().text())
                .anyMatch(id -> id.equals(whole.text()) || id.startsWith(whole.text() + "/"));
    }

    /** What was done, in one word of ours; empty when the verb is none of ours. */
    Optional<String> word() {
        String key = activity().flatMap(activity -> terms.key(activity.id())).orElse("");
        return terms.word(statement.verb().id()).map(word -> {
            if (word.equals("answered") && key.contains("/node/")) {
                return "decided";
            }
            return word.equals("experienced") && key.endsWith("/debrief") ? "debriefed" : word;
        });
    }

    /**
     * The same records in an order that ties none of them to its neighbours: within a day, those that show nobody come last, by
     * their random ids.
     */
    static List<Said> untied(List<Said> records, ZoneId zone) {
        return records.stream()
                .sorted(Comparator.comparing((Said said) -> said.day(zone))
                        .reversed()
                        .thenComparing(Said::sensitive)
                        .thenComparing(said -> said.sensitive ? said.id().toString() : ""))
                .toList();
    }

    /** The day on which it happened. */
    LocalDate day(ZoneId zone) {
        return LocalDate.ofInstant(at(), zone);
    }

    /** Its JSON without names or addresses; a sensitive record is nobody's, tied to no other record, and has a day but no time. */
    JsonObject json(ZoneId zone) {
        JsonObjectBuilder shown = Json.createObjectBuilder();
        json.forEach((member, value) -> shown.add(
                member,
                switch (member) {
                    case "actor" -> actor();
                    case "context" -> circumstances(value.asJsonObject());
                    case "object" -> object(value.asJsonObject());
                    case "timestamp", "stored" -> sensitive ? day(plain(value), zone) : value;
                    case "authority" -> value.asJsonObject().containsKey("account") ? value : NOBODY;
                    default -> value;
                }));
        return shown.build();
    }

    /** The same without the cohort that it happened in. */
    JsonObject jsonWithoutCohort(ZoneId zone) {
        JsonObject shown = json(zone);
        JsonObject context =
                shown.getOrDefault("context", JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
        JsonObject around = context.getOrDefault("contextActivities", JsonValue.EMPTY_JSON_OBJECT)
                .asJsonObject();
        JsonObjectBuilder left = Json.createObjectBuilder();
        around.forEach((role, activities) -> left.add(role, withoutCohort(activities)));
        return context.isEmpty()
                ? shown
                : with(shown, "context", around.isEmpty() ? context : with(context, "contextActivities", left.build()));
    }

    private JsonValue withoutCohort(JsonValue activities) {
        List<JsonValue> all = activities instanceof JsonArray array ? array : List.of(activities);
        JsonArrayBuilder left = Json.createArrayBuilder();
        all.stream()
                .filter(activity -> !activity.asJsonObject().getString("id", "").startsWith(terms.cohortsBegin()))
                .forEach(left::add);
        return left.build();
    }

    private static JsonObject with(JsonObject object, String member, JsonValue value) {
        return Json.createObjectBuilder(object).add(member, value).build();
    }

    private static JsonValue day(String moment, ZoneId zone) {
        try {
            ZonedDateTime at = OffsetDateTime.parse(moment).atZoneSameInstant(zone);
            ZonedDateTime day = at.toLocalDate().atStartOfDay(zone);
            return Json.createValue(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day));
        } catch (DateTimeException foreign) {
            return Json.createValue("");
        }
    }

    private JsonObject actor() {
        return code().isEmpty()
                ? NOBODY
                : Json.createObjectBuilder()
                        .add("objectType", "Agent")
                        .add("account", json.getJsonObject("actor").getJsonObject("account"))
                        .build();
    }

    private JsonObject circumstances(JsonObject context) {
        JsonObjectBuilder shown = Json.createObjectBuilder(context);
        PEOPLE.forEach(shown::remove);
        if (sensitive) {
            TIES.forEach(shown::remove);
        }
        return shown.build();
    }

    private JsonObject object(JsonObject object) {
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

    /** A text inside JSON, without its quotation marks. */
    static String plain(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : value.toString();
    }
}
