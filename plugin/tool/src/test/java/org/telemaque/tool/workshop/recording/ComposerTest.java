package org.telemaque.tool.workshop.recording;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.telemaque.tool.foundation.catalogue.Bookshelf;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.foundation.catalogue.Namespace;
import org.telemaque.tool.foundation.event.ActivityRef;
import org.telemaque.tool.foundation.event.Happening;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.foundation.event.LearningEvent;
import org.telemaque.xapi.json.StatementWriter;
import org.telemaque.xapi.statement.Statement;
import org.telemaque.xapi.validation.StatementValidator;

/** What each event is in xAPI, member by member; an event without a row here is a failure. */
class ComposerTest {
    private static final String BASE = "https://learn.example/id/";
    private static final String ADL = "http://adlnet.gov/expapi/";
    private static final String PROGRESS = "https://w3id.org/xapi/cmi5/result/extensions/progress";
    private static final String MOVE_ON = "https://w3id.org/xapi/cmi5/context/categories/moveon";
    private static final String COHORT = "0c0c0c0c-0000-4000-8000-000000000001";
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00.123Z");
    private static final UUID REGISTRATION = UUID.fromString("aaaaaaaa-0000-4000-8000-00000000000a");
    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID ACCOUNT = UUID.randomUUID();
    private static final UUID TRAINER = UUID.randomUUID();
    private static final Catalogue CATALOGUE = Bookshelf.catalogue();
    private static final String COURSE = "course/fondations";
    private static final String LESSON = "course/fondations/lesson/cinq-roles";
    private static final String STORY = "scenario/trois-annulations";
    private static final String SOCLE = "path/mentor-socle";
    private static final Duration FOUR_MINUTES = Duration.ofMinutes(4);

    private final Namespace namespace = Bookshelf.namespace(BASE);
    private final Names names = new Names(CATALOGUE, namespace);
    private final Composer composer = new Composer(names, new Drafts(names), new Interactions(names));

    /** An event, and what each of its Statements says beside that which all of them say. */
    private record Row(LearningEvent event, List<Set<String>> told) {
        static Row of(LearningEvent event, Set<String> only) {
            return new Row(event, List.of(only));
        }
    }

    /** By kind of event: verb, type of the object, and every member that the vocabulary asks for. */
    private static final Map<Class<?>, Row> ROWS = Stream.of(
                    Row.of(
                            new LearningEvent.CourseOpened(what(COURSE)),
                            Set.of("verb " + ADL + "verbs/initialized", "object " + COURSE, type("course"))),
                    Row.of(
                            new LearningEvent.UnitOpened(what("quiz/entree"), refs(COURSE)),
                            Set.of(
                                    "verb " + ADL + "verbs/initialized",
                                    "object quiz/entree",
                                    type("assessment"),
                                    "parent " + COURSE)),
                    Row.of(
                            new LearningEvent.LessonRead(what(LESSON), refs(COURSE), FOUR_MINUTES),
                            Set.of(
                                    "verb " + ADL + "verbs/completed",
                                    "object " + LESSON,
                                    type("lesson"),
                                    "parent " + COURSE,
                                    "category " + MOVE_ON,
                                    "result.completion true",
                                    "result.duration PT4M")),
                    Row.of(
                            new LearningEvent.CourseProgressed(what(COURSE), 40),
                            Set.of(
                                    "verb " + ADL + "verbs/progressed",
                                    "object " + COURSE,
                                    type("course"),
                                    "result.extensions." + PROGRESS + " 40")),
                    Row.of(
                            new LearningEvent.QuestionAnswered(
                                    what("item/mentor-evaluateur"), answer(), refs("quiz/entree", COURSE)),
                            Set.of(
                                    "verb " + ADL + "verbs/answered",
                                    "object item/mentor-evaluateur",
                                    type("cmi.interaction"),
                                    "interaction choice of [myth, reality]",
                                    "parent quiz/entree",
                                    "parent " + COURSE,
                                    "other competency/posture",
                                    "result.response myth",
                                    "result.success true",
                                    "result.score.scaled 1",
                                    "result.duration PT9S",
                                    "extension/confidence 3")),
                    new Row(
                            new LearningEvent.QuizFinished(what("quiz/entree"), outcome(), refs(COURSE)),
                            List.of(
                                    Set.of(
                                            "verb " + ADL + "verbs/completed",
                                            "object quiz/entree",
                                            type("assessment"),
                                            "parent " + COURSE,
                                            "category " + MOVE_ON,
                                            "other competency/cadre",
                                            "other competency/posture",
                                            "result.completion true",
                                            "result.duration PT4M"),
                                    Set.of(
                                            "verb " + ADL + "verbs/passed",
                                            "object quiz/entree",
                                            type("assessment"),
                                            "parent " + COURSE,
                                            "category " + MOVE_ON,
                                            "other competency/cadre",
                                            "other competency/posture",
                                            "result.success true",
                                            "result.score.scaled 0.75",
                                            "result.duration PT4M"))),
                    // No success: a decision is better or worse than another, not right or wrong; the points say how
                    // much.
                    Row.of(
                            new LearningEvent.DecisionTaken(what(STORY + "/node/message"), decision(), ref(STORY)),
                            Set.of(
                                    "verb " + ADL + "verbs/answered",
                                    "object " + STORY + "/node/message",
                                    type("cmi.interaction"),
                                    "interaction choice of [irrite, silence, appel]",
                                    "parent " + STORY,
                                    "other competency/cadre",
                                    "result.response appel",
                                    "result.duration PT20S",
                                    "extension/depth 1",
                                    "extension/state {\"confiance\":1}",
                                    "extension/points {\"cadre\":2}",
                                    "extension/regret 0")),
                    Row.of(
                            new LearningEvent.ScenarioEnded(what(STORY), "rythme", Map.of("cadre", 67), FOUR_MINUTES),
                            Set.of(
                                    "verb " + ADL + "verbs/completed",
                                    "object " + STORY,
                                    type("simulation"),
                                    "category " + MOVE_ON,
                                    "other competency/cadre",
                                    "result.completion true",
                                    "result.duration PT4M",
                                    "result.extensions.extension/ending rythme",
                                    "result.extensions.extension/index {\"cadre\":67}")),
                    Row.of(
                            new LearningEvent.DebriefSeen(what(STORY), "rythme"),
                            Set.of(
                                    "verb " + ADL + "verbs/experienced",
                                    "object " + STORY + "/debrief",
                                    type("simulation"),
                                    "parent " + STORY)),
                    Row.of(
                            new LearningEvent.CourseFinished(what(COURSE), FOUR_MINUTES),
                            Set.of(
                                    "verb " + ADL + "verbs/completed",
                                    "object " + COURSE,
                                    type("course"),
                                    "category " + MOVE_ON,
                                    "result.completion true",
                                    "result.duration PT4M")),
                    Row.of(
                            new LearningEvent.PathAssigned(what(SOCLE), TRAINER, LocalDate.parse("2026-12-24")),
                            Set.of(
                                    "verb " + ADL + "verbs/registered",
                                    "object " + SOCLE,
                                    "type type/path",
                                    "extension/due 2026-12-24")),
                    Row.of(
                            new LearningEvent.AssignmentWithdrawn(what(SOCLE), TRAINER),
                            Set.of("verb verb/withdrawn", "object " + SOCLE, "type type/path")),
                    Row.of(
                            new LearningEvent.MilestoneReached(what(SOCLE + "/milestone/entree"), ref(SOCLE), 1, 4),
                            Set.of(
                                    "verb https://w3id.org/xapi/adl/verbs/satisfied",
                                    "object " + SOCLE + "/milestone/entree",
                                    "type type/milestone",
                                    "parent " + SOCLE)),
                    Row.of(
                            new LearningEvent.PathAttested(what(SOCLE), 4, 5),
                            Set.of(
                                    "verb verb/attested",
                                    "object " + SOCLE,
                                    "type type/path",
                                    "result.score.scaled 0.8")),
                    Row.of(
                            new LearningEvent.Revoked(what(SOCLE + "/milestone/entree"), refs(SOCLE)),
                            Set.of(
                                    "verb verb/revoked",
                                    "object " + SOCLE + "/milestone/entree",
                                    "type type/milestone",
                                    "parent " + SOCLE)),
                    // No answer and no words of the learner: only that it was handed in.
                    Row.of(
                            new LearningEvent.SurveyAnswered(what("survey/apres-cours")),
                            Set.of(
                                    "verb " + ADL + "verbs/completed",
                                    "object survey/apres-cours",
                                    "type http://id.tincanapi.com/activitytype/survey",
                                    "result.completion true")),
                    Row.of(
                            new LearningEvent.Observed(what("checklist/entretien"), true, Set.of("ecoute")),
                            Set.of(
                                    "verb verb/observed",
                                    "object checklist/entretien",
                                    "type http://id.tincanapi.com/activitytype/checklist",
                                    "other competency/ecoute",
                                    "result.success true")))
            .collect(Collectors.toMap(row -> row.event().getClass(), Function.identity()));

    static Stream<Class<?>> kinds() {
        return Stream.of(LearningEvent.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindOfEventIsSaidWithTheVerbTheTypeAndTheMembersOfTheVocabulary(Class<?> kind) {
        assertThat(ROWS).as("a row for each kind of event").containsKey(kind);
        Row row = ROWS.get(kind);
        assertThat(composer.compose(row.event()).stream().map(this::told)).isEqualTo(row.told());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyStatementNamesItsAttemptItsProfileItsPackAndItsCohortAndNobody(Class<?> kind) {
        LearningEvent event = ROWS.get(kind).event();
        assertThat(composer.compose(event)).isNotEmpty().allSatisfy(statement -> {
            JsonObject json = StatementWriter.json(statement);
            assertThat(StatementValidator.strict().defectsOfStatement(json, "$"))
                    .isEmpty();
            assertThat(json.getJsonObject("actor").getJsonObject("account").toString())
                    .contains(BASE + "tenant/acme", ACCOUNT.toString());
            assertThat(json.getString("timestamp")).isEqualTo(NOW.toString());
            JsonObject context = json.getJsonObject("context");
            assertThat(context.getString("registration")).isEqualTo(REGISTRATION.toString());
            assertThat(context.getString("platform")).isEqualTo("Télémaque");
            assertThat(context.getString("language")).isEqualTo("fr");
            assertThat(context.getString("revision"))
                    .isEqualTo(event.what().activity().version());
            JsonObject around = context.getJsonObject("contextActivities");
            assertThat(ids(around, "category")).contains(BASE + "profile/0.1");
            assertThat(ids(around, "grouping")).containsExactly(BASE + "mentor", BASE + "tenant/acme/cohort/" + COHORT);
            assertThat(json.toString()).doesNotContain(PERSON.toString(), TRAINER.toString());
            assertThat(name(json.getJsonObject("object"))).containsOnlyKeys("fr", "en");
        });
    }

    @Test
    void theFirstStatementOfAnEventHasItsIdAndTheSecondAlwaysTheSame() {
        LearningEvent event = ROWS.get(LearningEvent.QuizFinished.class).event();
        List<UUID> ids = ids(composer.compose(event));
        assertThat(ids)
                .hasSize(2)
                .doesNotHaveDuplicates()
                .startsWith(event.what().id());
        assertThat(ids(composer.compose(event))).isEqualTo(ids);
    }

    private static List<UUID> ids(List<Statement> statements) {
        return statements.stream().map(one -> one.id().orElseThrow()).toList();
    }

    @Test
    void aQuizWithoutAPassMarkIsCompletedAndNeitherPassedNorFailed() {
        assertThat(verbs(new LearningEvent.Outcome(3, 4, false, false, FOUR_MINUTES)))
                .containsExactly("completed");
        assertThat(verbs(new LearningEvent.Outcome(1, 4, true, false, FOUR_MINUTES)))
                .containsExactly("completed", "failed");
    }

    private Stream<String> verbs(LearningEvent.Outcome outcome) {
        return composer.compose(new LearningEvent.QuizFinished(what("quiz/entree"), outcome, List.of())).stream()
                .map(statement -> statement.verb().id().text().replace(ADL + "verbs/", ""));
    }

    @Test
    void whatBelongsToNoCourseOfTheLmsNamesNoCohort() {
        LearningEvent alone = new LearningEvent.CourseOpened(
                new Happening(UUID.randomUUID(), learner(""), NOW, REGISTRATION, CATALOGUE.ref(COURSE)));
        JsonObject around = StatementWriter.json(composer.compose(alone).get(0))
                .getJsonObject("context")
                .getJsonObject("contextActivities");
        assertThat(ids(around, "grouping")).containsExactly(BASE + "mentor");
    }

    /** What a Statement says beside that which all of them say, a line for each member. */
    private Set<String> told(Statement statement) {
        JsonObject json = StatementWriter.json(statement);
        JsonObject object = json.getJsonObject("object");
        JsonObject definition = object.getJsonObject("definition");
        JsonObject context = json.getJsonObject("context");
        JsonObject around = context.getJsonObject("contextActivities");
        return Stream.of(
                        Stream.of(
                                "verb " + json.getJsonObject("verb").getString("id"),
                                "object " + object.getString("id"),
                                "type " + definition.getString("type")),
                        interaction(definition),
                        Stream.of("parent", "other", "category")
                                .flatMap(role -> ids(around, role).map(id -> role + " " + id)),
                        lines("result", json.getOrDefault("result", JsonValue.EMPTY_JSON_OBJECT)),
                        context
                                .getOrDefault("extensions", JsonValue.EMPTY_JSON_OBJECT)
                                .asJsonObject()
                                .entrySet()
                                .stream()
                                .map(one -> one.getKey() + " " + plain(one.getValue())))
                .flatMap(Function.identity())
                .map(line -> line.replace(BASE + "mentor/", "").replace(BASE, ""))
                .filter(line -> !line.equals("category profile/0.1"))
                .collect(Collectors.toSet());
    }

    private static Stream<String> interaction(JsonObject definition) {
        return definition.containsKey("interactionType")
                ? Stream.of("interaction " + definition.getString("interactionType") + " of "
                        + definition.getJsonArray("choices").getValuesAs(JsonObject.class).stream()
                                .map(choice -> choice.getString("id"))
                                .toList())
                : Stream.empty();
    }

    /** Members by their way from the statement; what an extension says stays whole. */
    private static Stream<String> lines(String way, JsonValue value) {
        boolean whole = !(value instanceof JsonObject) || way.matches(".*extensions\\..+");
        return whole
                ? Stream.of(way + " " + plain(value))
                : value.asJsonObject().entrySet().stream()
                        .flatMap(member -> lines(way + "." + member.getKey(), member.getValue()));
    }

    private static String plain(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : value.toString();
    }

    private static Stream<String> ids(JsonObject around, String role) {
        JsonArray activities =
                around.getOrDefault(role, JsonValue.EMPTY_JSON_ARRAY).asJsonArray();
        return IntStream.range(0, activities.size())
                .mapToObj(index -> activities.getJsonObject(index).getString("id"));
    }

    private static Map<String, JsonValue> name(JsonObject object) {
        return object.getJsonObject("definition").getJsonObject("name");
    }

    private static String type(String name) {
        return "type " + ADL + "activities/" + name;
    }

    private static Happening what(String key) {
        return new Happening(UUID.randomUUID(), learner(COHORT), NOW, REGISTRATION, ref(key));
    }

    private static Learner learner(String cohort) {
        return new Learner(PERSON, ACCOUNT, "acme", UUID.randomUUID(), cohort, "fr", true);
    }

    private static ActivityRef ref(String key) {
        return CATALOGUE.ref(key);
    }

    private static List<ActivityRef> refs(String... keys) {
        return Stream.of(keys).map(ComposerTest::ref).toList();
    }

    private static LearningEvent.Answer answer() {
        return new LearningEvent.Answer(
                "choice",
                "myth",
                true,
                100,
                3,
                false,
                Set.of("posture"),
                List.of("myth", "reality"),
                Duration.ofSeconds(9));
    }

    private static LearningEvent.Outcome outcome() {
        return new LearningEvent.Outcome(
                3, 4, new LearningEvent.Share(3, 4), true, true, Set.of("posture", "cadre"), FOUR_MINUTES);
    }

    private static LearningEvent.Decision decision() {
        return new LearningEvent.Decision(
                "appel",
                List.of("irrite", "silence", "appel"),
                1,
                Map.of("cadre", 2),
                0,
                Map.of("confiance", 1),
                Duration.ofSeconds(20));
    }
}
