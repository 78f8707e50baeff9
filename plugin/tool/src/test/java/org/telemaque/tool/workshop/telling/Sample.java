package org.telemaque.tool.workshop.telling;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.telemaque.xapi.json.StatementWriter;
import org.telemaque.xapi.statement.Activity;
import org.telemaque.xapi.statement.Context;
import org.telemaque.xapi.statement.ContextActivities;
import org.telemaque.xapi.statement.ContextActivities.Role;
import org.telemaque.xapi.statement.Result;
import org.telemaque.xapi.statement.Statement;
import org.telemaque.xapi.statement.Verb;
import org.telemaque.xapi.store.Recorded;
import org.telemaque.xapi.value.Extensions;
import org.telemaque.xapi.value.Iri;
import org.telemaque.xapi.value.IsoDuration;
import org.telemaque.xapi.value.LanguageMap;
import org.telemaque.xapi.value.Score;

/** Records as the tool writes them, of a small company with two cohorts. */
public final class Sample {
    public static final String BASE = "https://learn.example/id/";
    public static final String TENANT = "acme";
    public static final String HOME = BASE + "tenant/" + TENANT;
    public static final String COHORT = "6f0e8f3a-2f1d-4b3c-9a51-000000000001";
    public static final String OTHER = "6f0e8f3a-2f1d-4b3c-9a51-000000000002";
    public static final UUID ADA = UUID.fromString("1a2b3c4d-0000-4000-8000-000000000001");
    public static final UUID BEN = UUID.fromString("5e6f7a8b-0000-4000-8000-000000000002");
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    public static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    public static final UUID ATTEMPT = UUID.fromString("aaaaaaaa-0000-4000-8000-00000000000a");

    private static final Map<String, Map<String, String>> TITLES = titles();

    private Sample() {}

    public static Terms terms() {
        return new Terms(BASE, HOME, key -> "mentor", key -> TITLES.getOrDefault(key, Map.of()));
    }

    private static Map<String, Map<String, String>> titles() {
        Map<String, Map<String, String>> titles = new HashMap<>();
        titles.put("course/fondations", Map.of("fr", "Fondations du mentorat", "en", "Foundations of mentoring"));
        titles.put("quiz/mythes", Map.of("fr", "Mythes et réalités", "en", "Myths and realities"));
        titles.put("item/evalue", Map.of("fr", "Le mentor évalue", "en", "The mentor appraises"));
        titles.put("scenario/trois", Map.of("fr", "Trois annulations", "en", "Three cancellations"));
        titles.put("scenario/trois/node/message", Map.of("fr", "Le message", "en", "The message"));
        titles.put("path/socle", Map.of("fr", "Mentor — socle commun", "en", "Mentor — common core"));
        titles.put("competency/posture", Map.of("fr", "Tenir sa posture", "en", "Keep the stance"));
        return titles;
    }

    public static Activity activity(String key) {
        return Activity.of(Iri.of(BASE + "mentor/" + key));
    }

    public static Statement statement(UUID account, String verb, String key) {
        ContextActivities around = ContextActivities.none()
                .with(
                        Role.GROUPING,
                        List.of(Activity.of(Iri.of(BASE + "mentor")), Activity.of(Iri.of(HOME + "/cohort/" + COHORT))))
                .with(Role.OTHER, List.of(activity("competency/posture")));
        return Statement.of(
                        terms().actor(account),
                        new Verb(
                                terms().verb(verb).orElseThrow(),
                                LanguageMap.of("fr", "fit").and("en", "did")),
                        activity(key))
                .withId(UUID.nameUUIDFromBytes(
                        (account + verb + key).getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .withTimestamp(NOON)
                .withContext(Context.empty().withRegistration(ATTEMPT).withContextActivities(around));
    }

    public static Statement in(Statement statement, String cohort) {
        Context context = statement.context().orElseThrow();
        return statement.withContext(context.withContextActivities(context.contextActivities()
                .with(Role.GROUPING, List.of(Activity.of(Iri.of(HOME + "/cohort/" + cohort))))));
    }

    /** The same, in no cohort. */
    public static Statement nowhere(Statement statement) {
        Context context = statement.context().orElseThrow();
        return statement.withContext(context.withContextActivities(
                context.contextActivities().with(Role.GROUPING, List.of(Activity.of(Iri.of(BASE + "mentor"))))));
    }

    public static Statement under(Statement statement, String key) {
        Context context = statement.context().orElseThrow();
        return statement.withContext(
                context.withContextActivities(context.contextActivities().with(Role.PARENT, List.of(activity(key)))));
    }

    public static Statement with(Statement statement, String extension, JsonValue value) {
        Context context = statement.context().orElseThrow();
        return statement.withContext(
                context.withExtensions(context.extensions().and(Iri.of(BASE + "extension/" + extension), value)));
    }

    /** A plain record: Ada started the course. */
    public static Statement started() {
        return statement(ADA, "initialized", "course/fondations");
    }

    /** Ada answered rightly, without saying how certain she was. */
    public static Statement answered() {
        return under(statement(ADA, "answered", "item/evalue"), "quiz/mythes")
                .withResult(Result.empty()
                        .withSuccess(true)
                        .withScore(Score.scaled(BigDecimal.ONE))
                        .withResponse("myth")
                        .withDuration(IsoDuration.of(Duration.ofSeconds(12))));
    }

    /** Ada answered, without any doubt. */
    public static Statement confident() {
        return with(answered(), "confidence", Json.createValue(3));
    }

    /** Ada decided in the scenario. */
    public static Statement decided() {
        Statement decision = statement(ADA, "answered", "scenario/trois/node/message")
                .withResult(Result.empty().withResponse("appeler"));
        return with(
                with(decision, "depth", Json.createValue(2)),
                "points",
                Json.createObjectBuilder().add("posture", 2).build());
    }

    /** Ada came to the end of the scenario. */
    public static Statement ended() {
        Extensions extensions = Extensions.of(
                Iri.of(BASE + "extension/index"),
                Json.createObjectBuilder().add("posture", 60).build());
        return statement(ADA, "completed", "scenario/trois")
                .withResult(Result.empty().withCompletion(true).withExtensions(extensions));
    }

    public static Recorded recorded(Statement statement) {
        return new Recorded(StatementWriter.json(statement.withStored(NOON.plusSeconds(3))));
    }

    public static Said said(Statement statement) {
        return Said.of(recorded(statement), terms()).orElseThrow();
    }
}
