package org.telemaque.tool.door.review;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
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
    private static final Set<String> TIES = Set.of("registration", "statement");

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

    /** When it happened. */
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

    /** Its JSON without names or addresses; a sensitive record is nobody's, and tied to no other record. */
    JsonObject json() {
        JsonObjectBuilder shown = Json.createObjectBuilder();
        json.forEach((member, value) -> shown.add(
                member,
                switch (member) {
                    case "actor" -> actor();
                    case "context" -> circumstances(value.asJsonObject());
                    case "object" -> object(value.asJsonObject());
                    case "authority" -> value.asJsonObject().containsKey("account") ? value : NOBODY;
                    default -> value;
                }));
        return shown.build();
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
