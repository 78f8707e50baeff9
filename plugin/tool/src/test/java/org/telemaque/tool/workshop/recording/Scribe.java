package org.telemaque.tool.workshop.recording;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.foundation.catalogue.Shelf;
import org.telemaque.tool.foundation.event.ActivityRef;
import org.telemaque.tool.foundation.event.Happening;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.foundation.event.LearningEvent;
import org.telemaque.xapi.json.StatementWriter;
import org.telemaque.xapi.json.StrictJson;

/** Composes what the recording composes, without a server: one event of every kind, and their Statements. */
public final class Scribe {
    private static final Duration SPENT = Duration.ofSeconds(90);
    private static final Catalogue CATALOGUE = Shelf.catalogue();
    private static final Names NAMES = new Names(CATALOGUE, Shelf.namespace());
    private static final Composer COMPOSER = new Composer(NAMES, new Drafts(NAMES), new Interactions(NAMES));
    private static final List<ActivityRef> COURSE = List.of(ref("course/fondations"));
    private static final ActivityRef SCENARIO = ref("scenario/trois");
    private static final ActivityRef PATH = ref("path/socle");

    private Scribe() {}

    public static Profile profile() {
        return new Profile(NAMES);
    }

    /** The Statements of events, in the order in which they happened. */
    public static List<JsonObject> statements(List<LearningEvent> events) {
        return events.stream()
                .flatMap(event -> COMPOSER.compose(event).stream())
                .map(StatementWriter::text)
                .map(text -> ((StrictJson.Parsed.Value) StrictJson.parse(text))
                        .json()
                        .asJsonObject())
                .toList();
    }

    /** Everything that happens in a course: opened, read, answered, decided, ended. */
    public static List<LearningEvent> course() {
        List<LearningEvent> all = new ArrayList<>(List.of(
                new LearningEvent.CourseOpened(what("course/fondations")),
                new LearningEvent.UnitOpened(what("course/fondations/lesson/roles"), COURSE),
                new LearningEvent.LessonRead(what("course/fondations/lesson/roles"), COURSE, SPENT),
                new LearningEvent.CourseProgressed(what("course/fondations"), 40)));
        all.add(2, check());
        all.addAll(quiz(COURSE, true, true));
        all.addAll(scenario());
        all.add(new LearningEvent.CourseFinished(what("course/fondations"), SPENT));
        return all;
    }

    /** A quiz with a question of each kind of answer. */
    public static List<LearningEvent> quiz(List<ActivityRef> course, boolean judged, boolean passed) {
        List<ActivityRef> parents = new ArrayList<>(List.of(ref("quiz/mythes")));
        parents.addAll(course);
        return List.of(
                new LearningEvent.UnitOpened(what("quiz/mythes"), course),
                answered("choice", "myth", 3, false, parents),
                answered("sequencing", "a[,]b", 0, false, parents),
                answered("matching", "a[.]x[,]b[.]y", 1, false, parents),
                answered("numeric", "4", 2, false, parents),
                answered("long-fill-in", "", 0, true, parents),
                new LearningEvent.QuizFinished(
                        what("quiz/mythes"),
                        new LearningEvent.Outcome(
                                4, 5, new LearningEvent.Share(4, 5), judged, passed, Set.of("posture"), SPENT),
                        course));
    }

    private static LearningEvent answered(
            String kind, String response, int confidence, boolean marked, List<ActivityRef> parents) {
        var answer = new LearningEvent.Answer(
                kind, response, true, 100, confidence, marked, Set.of("posture"), List.of("myth", "reality"), SPENT);
        return new LearningEvent.QuestionAnswered(what("item/evalue"), answer, parents);
    }

    /** What came back on a later day, twice. */
    public static List<LearningEvent> recall() {
        return List.of(
                answered("choice", "myth", 2, false, List.of()), answered("choice", "myth", 3, false, List.of()));
    }

    public static List<LearningEvent> lesson() {
        return List.of(new LearningEvent.UnitOpened(what("course/fondations/lesson/roles"), List.of()), check());
    }

    /** A question that stands in a lesson, answered in own words. */
    private static LearningEvent check() {
        List<ActivityRef> parents = new ArrayList<>(List.of(ref("course/fondations/lesson/roles")));
        parents.addAll(COURSE);
        return answered("long-fill-in", "", 0, true, parents);
    }

    public static List<LearningEvent> scenario() {
        var decision = new LearningEvent.Decision(
                "appel", List.of("silence", "appel"), 1, Map.of("cadre", 2), 1, Map.of("confiance", -1), SPENT);
        var free = new LearningEvent.Decision("suite", List.of("suite"), 2, Map.of(), 0, Map.of(), SPENT);
        return List.of(
                new LearningEvent.UnitOpened(what("scenario/trois"), List.of()),
                new LearningEvent.DecisionTaken(what("scenario/trois/node/message"), decision, SCENARIO),
                new LearningEvent.DecisionTaken(what("scenario/trois/node/fin"), free, SCENARIO),
                new LearningEvent.ScenarioEnded(what("scenario/trois"), "calme", Map.of("cadre", 80), SPENT),
                new LearningEvent.DebriefSeen(what("scenario/trois"), "calme"));
    }

    public static List<LearningEvent> assignment() {
        return List.of(
                new LearningEvent.PathAssigned(what("path/socle"), UUID.randomUUID(), LocalDate.of(2026, 12, 24)),
                new LearningEvent.MilestoneReached(what("path/socle/milestone/entree"), PATH, 1, 2),
                new LearningEvent.MilestoneReached(what("path/socle/milestone/fin"), PATH, 2, 2),
                new LearningEvent.PathAttested(what("path/socle"), 2, 2),
                new LearningEvent.Revoked(what("path/socle/milestone/fin"), List.of(PATH)),
                new LearningEvent.Revoked(what("path/socle"), List.of()),
                new LearningEvent.AssignmentWithdrawn(what("path/socle"), UUID.randomUUID()));
    }

    public static List<LearningEvent> survey() {
        return List.of(new LearningEvent.SurveyAnswered(what("survey/avis")));
    }

    public static List<LearningEvent> observation() {
        return List.of(new LearningEvent.Observed(what("checklist/seance"), false, Set.of("ecoute")));
    }

    private static Happening what(String key) {
        var learner = new Learner(UUID.randomUUID(), UUID.randomUUID(), "acme", UUID.randomUUID(), "c-1", "fr", true);
        return new Happening(
                UUID.randomUUID(), learner, Instant.parse("2026-11-22T10:00:00.123Z"), UUID.randomUUID(), ref(key));
    }

    private static ActivityRef ref(String key) {
        return CATALOGUE.ref(key);
    }
}
