package org.telemaque.tool.workshop.telling;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
public final class Said {
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
    public static Optional<Said> of(Recorded recorded, Terms terms) {
        return recorded.understood() instanceof Reading.Good good
                        && good.first().statement().id().isPresent()
                ? Optional.of(new Said(recorded.json(), good.first().statement(), terms))
                : Optional.empty();
    }

    /** Its own. */
    public UUID id() {
        return statement.id().orElseThrow();
    }

    /** When it happened; of a sensitive record only the day may be shown. */
    public Instant at() {
        return statement.timestamp().or(statement::stored).orElse(Instant.EPOCH);
    }

    /** When the store took it. */
    public Instant stored() {
        return statement.stored().orElse(at());
    }

    /** Whether it must not be shown with a person. */
    public boolean sensitive() {
        return sensitive;
    }

    /** The account behind the record, sensitive or not; empty when it is none of the company's. */
    public Optional<UUID> account() {
        return terms.account(statement.actor());
    }

    /** By which code the person stands in lists; empty when nobody may be shown. */
    public Optional<String> code() {
        return sensitive ? Optional.empty() : account().map(Said::code);
    }

    /** The code of an account. */
    public static String code(UUID account) {
        return "P-" + account.toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    /** All that it says. */
    public Statement statement() {
        return statement;
    }

    /** The activity that it is about, when it is about one. */
    public Optional<Activity> activity() {
        return statement.object() instanceof Activity activity ? Optional.of(activity) : Optional.empty();
    }

    /** What came of it. */
    public Result result() {
        return statement.result().orElseGet(Result::empty);
    }

    /** What was around it. */
    public Context context() {
        return statement.context().orElseGet(Context::empty);
    }

    /** What our own profile says of it, in the context or in the result. */
    public Optional<JsonValue> extension(String name) {
        Extensions around = context().extensions();
        Iri term = terms.extension(name);
        return around.find(term).or(() -> result().extensions().find(term));
    }

    /** The company's cohorts in which it happened. */
    public Stream<String> cohorts() {
        return Stream.of(Role.values())
                .flatMap(role -> context().contextActivities().in(role).stream())
                .flatMap(activity -> terms.cohort(activity.id()).stream());
    }

    /** Whether it is about an activity or about a part of it. */
    public boolean isAbout(Iri whole) {
        return Stream.concat(activity().stream(), context().contextActivities().in(Role.PARENT).stream())
                .map(activity -> activity.id().text())
                .anyMatch(id -> id.equals(whole.text()) || id.startsWith(whole.text() + "/"));
    }

    /** What was done, in one word of ours; empty when the verb is none of ours. */
    public Optional<String> word() {
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
    public static List<Said> untied(List<Said> records, ZoneId zone) {
        return records.stream()
                .sorted(Comparator.comparing((Said said) -> said.day(zone))
                        .reversed()
                        .thenComparing(Said::sensitive)
                        .thenComparing(said -> said.sensitive ? said.id().toString() : ""))
                .toList();
    }

    /** The day on which it happened. */
    public LocalDate day(ZoneId zone) {
        return LocalDate.ofInstant(at(), zone);
    }

    /** Its JSON without names or addresses; a sensitive record is nobody's, tied to no other record, and has a day but no time. */
    public JsonObject json(ZoneId zone) {
        return new Mask(code().isPresent(), sensitive, zone).over(json);
    }

    /** The same without the cohort that it happened in. */
    public JsonObject jsonWithoutCohort(ZoneId zone) {
        return Mask.withoutActivities(json(zone), terms.cohortsBegin());
    }

    /** A text inside JSON, without its quotation marks. */
    public static String plain(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : value.toString();
    }
}
