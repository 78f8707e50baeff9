package org.telemaque.tool.door.review;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.telemaque.tool.session.Visit;
import org.telemaque.tool.workshop.people.Cohort;
import org.telemaque.tool.workshop.people.Duty;
import org.telemaque.tool.workshop.people.Member;
import org.telemaque.tool.workshop.people.Person;
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

/** A small company with two cohorts, and records as the tool writes them. */
final class Sample {
    static final String BASE = "https://learn.example/id/";
    static final String TENANT = "acme";
    static final String HOME = BASE + "tenant/" + TENANT;
    static final String COHORT = "6f0e8f3a-2f1d-4b3c-9a51-000000000001";
    static final String OTHER = "6f0e8f3a-2f1d-4b3c-9a51-000000000002";
    static final UUID ADA = UUID.fromString("1a2b3c4d-0000-4000-8000-000000000001");
    static final UUID BEN = UUID.fromString("5e6f7a8b-0000-4000-8000-000000000002");
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    static final UUID ATTEMPT = UUID.fromString("aaaaaaaa-0000-4000-8000-00000000000a");

    private static final Map<String, Map<String, String>> TITLES = titles();

    private Sample() {}

    static Terms terms() {
        return new Terms(BASE, HOME, "mentor", key -> TITLES.getOrDefault(key, Map.of()));
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

    static Activity activity(String key) {
        return Activity.of(Iri.of(BASE + "mentor/" + key));
    }

    static Statement statement(UUID account, String verb, String key) {
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

    static Statement in(Statement statement, String cohort) {
        Context context = statement.context().orElseThrow();
        return statement.withContext(context.withContextActivities(context.contextActivities()
                .with(Role.GROUPING, List.of(Activity.of(Iri.of(HOME + "/cohort/" + cohort))))));
    }

    /** The same, in no cohort. */
    static Statement nowhere(Statement statement) {
        Context context = statement.context().orElseThrow();
        return statement.withContext(context.withContextActivities(
                context.contextActivities().with(Role.GROUPING, List.of(Activity.of(Iri.of(BASE + "mentor"))))));
    }

    static Statement under(Statement statement, String key) {
        Context context = statement.context().orElseThrow();
        return statement.withContext(
                context.withContextActivities(context.contextActivities().with(Role.PARENT, List.of(activity(key)))));
    }

    static Statement with(Statement statement, String extension, JsonValue value) {
        Context context = statement.context().orElseThrow();
        return statement.withContext(
                context.withExtensions(context.extensions().and(Iri.of(BASE + "extension/" + extension), value)));
    }

    /** A plain record: Ada started the course. */
    static Statement started() {
        return statement(ADA, "initialized", "course/fondations");
    }

    /** Ada answered rightly, without saying how certain she was. */
    static Statement answered() {
        return under(statement(ADA, "answered", "item/evalue"), "quiz/mythes")
                .withResult(Result.empty()
                        .withSuccess(true)
                        .withScore(Score.scaled(BigDecimal.ONE))
                        .withResponse("myth")
                        .withDuration(IsoDuration.of(Duration.ofSeconds(12))));
    }

    /** Ada answered, without any doubt. */
    static Statement confident() {
        return with(answered(), "confidence", Json.createValue(3));
    }

    /** Ada decided in the scenario. */
    static Statement decided() {
        Statement decision = statement(ADA, "answered", "scenario/trois/node/message")
                .withResult(Result.empty().withResponse("appeler"));
        return with(
                with(decision, "depth", Json.createValue(2)),
                "points",
                Json.createObjectBuilder().add("posture", 2).build());
    }

    /** Ada came to the end of the scenario. */
    static Statement ended() {
        Extensions extensions = Extensions.of(
                Iri.of(BASE + "extension/index"),
                Json.createObjectBuilder().add("posture", 60).build());
        return statement(ADA, "completed", "scenario/trois")
                .withResult(Result.empty().withCompletion(true).withExtensions(extensions));
    }

    static Recorded recorded(Statement statement) {
        return new Recorded(StatementWriter.json(statement.withStored(NOON.plusSeconds(3))));
    }

    static Said said(Statement statement) {
        return Said.of(recorded(statement), terms()).orElseThrow();
    }

    static Visit visit(String cohort, Duty... duties) {
        return new Visit(
                new UUID(1, 1),
                new UUID(1, 2),
                new UUID(1, 3),
                TENANT,
                new UUID(1, 4),
                cohort,
                new UUID(1, 5),
                "",
                "fr",
                Set.of(duties),
                false,
                "",
                "{}");
    }

    static Cohort cohort(String id) {
        return new Cohort(id, TENANT, new UUID(1, 4), "Devenir mentor");
    }

    /** So many members, Ada the first of them, and a trainer who does not count. */
    static List<Member> members(int number) {
        List<Member> learners = IntStream.range(0, number)
                .mapToObj(i -> member(i == 0 ? ADA : i == 1 ? BEN : new UUID(9L << 32, i), true))
                .toList();
        return java.util.stream.Stream.concat(
                        learners.stream(), java.util.stream.Stream.of(member(new UUID(7L << 32, 7), false)))
                .toList();
    }

    private static Member member(UUID account, boolean counted) {
        Person person = new Person(new UUID(2, account.getLeastSignificantBits()), account, TENANT, "N.", false);
        return new Member(person, Set.of(counted ? Duty.LEARNER : Duty.TRAINER), NOON, counted);
    }

    static Scope scope(Duty duty, int people) {
        return Scope.of(visit(COHORT, duty), new Scope.Reach(List.of(cohort(COHORT)), false), "", id -> members(people))
                .orElseThrow();
    }

    static Search search() {
        return new Search(COHORT, "", "", "", "", "");
    }
}
