package org.telemaque.tool.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.UserTransaction;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.telemaque.courseware.course.Lesson;
import org.telemaque.courseware.quiz.Confidence;
import org.telemaque.courseware.quiz.Marking;
import org.telemaque.courseware.quiz.ParsedResponse.Understood;
import org.telemaque.courseware.quiz.Question;
import org.telemaque.courseware.quiz.QuizResult.Judgement;
import org.telemaque.courseware.quiz.Response;
import org.telemaque.courseware.quiz.ResponseForm;
import org.telemaque.courseware.quiz.Spacing;
import org.telemaque.tool.door.vocabulary.TemplateCheck;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.foundation.event.LearningEvent.CourseFinished;
import org.telemaque.tool.foundation.event.LearningEvent.CourseOpened;
import org.telemaque.tool.foundation.event.LearningEvent.CourseProgressed;
import org.telemaque.tool.foundation.event.LearningEvent.DebriefSeen;
import org.telemaque.tool.foundation.event.LearningEvent.DecisionTaken;
import org.telemaque.tool.foundation.event.LearningEvent.LessonRead;
import org.telemaque.tool.foundation.event.LearningEvent.QuestionAnswered;
import org.telemaque.tool.foundation.event.LearningEvent.QuizFinished;
import org.telemaque.tool.foundation.event.LearningEvent.ScenarioEnded;
import org.telemaque.tool.foundation.event.LearningEvent.UnitOpened;
import org.telemaque.tool.session.Hall;
import org.telemaque.tool.session.Visit;
import org.telemaque.tool.workshop.learning.Answering;
import org.telemaque.tool.workshop.learning.CourseWay;
import org.telemaque.tool.workshop.learning.Deciding;
import org.telemaque.tool.workshop.learning.Learning;
import org.telemaque.tool.workshop.learning.LessonVisit;
import org.telemaque.tool.workshop.learning.QuizVisit;
import org.telemaque.tool.workshop.learning.ScenarioVisit;
import org.telemaque.tool.workshop.people.Acknowledgements;
import org.telemaque.tool.workshop.people.Duty;
import org.telemaque.tool.workshop.practice.Practice;
import org.telemaque.tool.workshop.practice.Recalling;
import org.telemaque.tool.workshop.practice.Round;

/** The promises of learning, inside a real server on a real database, with the real pack. */
@ExtendWith(ArquillianExtension.class)
class LearningIT {

    private static final String COURSE = "fondations";
    private static final String QUIZ = "mythes-realites";
    private static final String STORY = "trois-annulations";

    @Inject
    Learning learning;

    @Inject
    Heard heard;

    @Inject
    Hall hall;

    @Inject
    Acknowledgements acknowledgements;

    @Resource(lookup = "java:comp/UserTransaction")
    UserTransaction transaction;

    @Resource(lookup = "jdbc/telemaque")
    DataSource database;

    @Inject
    Practice practice;

    private Learner learner;

    @Deployment
    static WebArchive war() {
        return Wars.telemaque();
    }

    @BeforeEach
    void somebodyArrives() {
        learner = somebody();
    }

    /** Whatever a test made the learner do: each statement of it follows its template, and all of them are known to the profile. */
    @AfterEach
    void everyStatementOfItFollowsItsTemplate() throws Exception {
        TemplateCheck check = new TemplateCheck(profile());
        for (JsonObject statement : statements()) {
            assertThat(check.defects(statement)).as(statement.toString()).isEmpty();
            assertThat(check.known(statement)).as(statement.toString()).hasSize(1);
        }
    }

    private static JsonObject profile() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + Integer.getInteger("it.port", 19080) + "/id/profile"))
                .header("Accept", "application/ld+json")
                .build();
        return json(HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body());
    }

    private List<JsonObject> statements() throws SQLException {
        List<JsonObject> statements = new ArrayList<>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select body from outbox_parcel where target = 'embedded' and order_key = ? order by seq")) {
            query.setString(1, learner.account().toString());
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    statements.add(json(rows.getString(1)));
                }
            }
        }
        return statements;
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }

    private static Learner somebody() {
        return new Learner(UUID.randomUUID(), UUID.randomUUID(), "acme", UUID.randomUUID(), "", "fr", true);
    }

    @Test
    void theSameFormSentAgainGivesTheFirstResultAndTellsNothingTwice() throws Exception {
        QuizVisit.Begun quiz = learning.beginQuiz(learner, QUIZ).orElseThrow();
        Question question = quiz.drawn().get(0);
        UUID form = UUID.randomUUID();
        Answering.Reply right = reply(quiz.attempt(), form, question, right(question));
        Answering.Reply wrong = reply(quiz.attempt(), form, question, wrong(question));
        assertThat(given(learning.answer(learner, right)).mark().correct()).isTrue();
        assertThat(given(learning.answer(learner, wrong)).mark().correct()).isTrue();
        assertThat(heard.of(learner.person(), QuestionAnswered.class)).hasSize(1);
        assertThat(learning.answer(learner, reply(quiz.attempt(), UUID.randomUUID(), question, right(question))))
                .isEqualTo(new Answering.Refused(Answering.Why.ALREADY_ANSWERED));
    }

    @Test
    void twoDevicesTakeTurns() throws Exception {
        Set<UUID> attempts = new HashSet<>();
        atOnce(() -> learning.beginQuiz(learner, QUIZ).orElseThrow().attempt()).forEach(attempts::add);
        assertThat(attempts).hasSize(1);
        QuizVisit.Begun quiz = learning.beginQuiz(learner, QUIZ).orElseThrow();
        Question question = quiz.drawn().get(0);
        UUID form = UUID.randomUUID();
        List<Answering> answers =
                atOnce(() -> learning.answer(learner, reply(quiz.attempt(), form, question, right(question))));
        assertThat(answers).hasSize(4).allMatch(Answering.Answered.class::isInstance);
        assertThat(heard.of(learner.person(), QuestionAnswered.class)).hasSize(1);
        assertThat(count("learning_step", quiz.attempt())).isEqualTo(1);
        List<Answering> others = atOnce(() -> learning.answer(
                learner,
                reply(
                        quiz.attempt(),
                        UUID.randomUUID(),
                        quiz.drawn().get(1),
                        right(quiz.drawn().get(1)))));
        assertThat(others).filteredOn(Answering.Answered.class::isInstance).hasSize(1);
    }

    private static <T> List<T> atOnce(Supplier<T> work) throws Exception {
        var devices = Executors.newFixedThreadPool(4);
        try {
            List<Callable<T>> calls = List.of(work::get, work::get, work::get, work::get);
            List<T> results = new ArrayList<>();
            for (Future<T> result : devices.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } finally {
            devices.shutdown();
        }
    }

    @Test
    void anAttemptEndsOnTheReleaseOnWhichItBegan() throws Exception {
        learning.beginQuiz(learner, QUIZ);
        update("update learning_attempt set pack_hash = 'an-older-release' where person = ?");
        assertThatThrownBy(() -> learning.quiz(learner, QUIZ)).hasStackTraceContaining("an-older-release");
    }

    @Test
    void aLessonAnEndingAndADebriefAreToldOnce() {
        learning.read(learner, COURSE, "cinq-roles");
        learning.read(learner, COURSE, "cinq-roles");
        assertThat(heard.of(learner.person(), LessonRead.class)).hasSize(1);
        ScenarioVisit.Begun ended = playToTheEnd();
        learning.debriefed(learner, ended.attempt());
        learning.debriefed(learner, ended.attempt());
        assertThat(heard.of(learner.person(), ScenarioEnded.class)).hasSize(1);
        assertThat(heard.of(learner.person(), DebriefSeen.class)).hasSize(1);
    }

    @Test
    void aCourseIsOpenedGoneThroughAndFinishedOnce() {
        CourseWay way = learning.course(learner, COURSE).orElseThrow();
        assertThat(way.percent()).isZero();
        for (Lesson lesson : way.course().lessons()) {
            learning.lesson(learner, COURSE, lesson.slug());
            learning.read(learner, COURSE, lesson.slug());
        }
        answerAll("entree");
        assertThat(learning.course(learner, COURSE).orElseThrow().complete()).isTrue();
        assertThat(heard.of(learner.person(), CourseOpened.class)).hasSize(1);
        assertThat(heard.of(learner.person(), UnitOpened.class))
                .hasSize(way.course().units().size());
        assertThat(heard.of(learner.person(), CourseProgressed.class))
                .extracting(CourseProgressed::percent)
                .isSorted()
                .endsWith(100);
        assertThat(heard.of(learner.person(), CourseFinished.class)).hasSize(1);
        assertThat(heard.of(learner.person()))
                .extracting(event -> event.what().registration())
                .containsOnly(heard.of(learner.person()).get(0).what().registration());
    }

    @Test
    void aQuizEndsWithItsLastAnswerAndTheNextAttemptDrawsAnew() {
        assertThat(learning.quiz(learner, QUIZ)).containsInstanceOf(QuizVisit.NotBegun.class);
        assertThat(learning.quiz(learner, "nulle-part")).isEmpty();
        QuizVisit.Begun first = answerAll(QUIZ);
        assertThat(first.result().judgement()).isEqualTo(Judgement.PASSED);
        assertThat(heard.of(learner.person(), QuizFinished.class))
                .singleElement()
                .satisfies(finished -> {
                    assertThat(finished.outcome().passed()).isTrue();
                    assertThat(finished.outcome().answered())
                            .isEqualTo(first.drawn().size());
                });
        QuizVisit.Begun second = learning.beginQuiz(learner, QUIZ).orElseThrow();
        assertThat(second.attempt()).isNotEqualTo(first.attempt());
        assertThat(second.drawn()).isNotEqualTo(first.drawn());
        assertThat(learning.beginQuiz(learner, QUIZ).orElseThrow().attempt()).isEqualTo(second.attempt());
        QuizVisit.Begun ended = answerAll(QUIZ);
        assertThat(ended.attempt()).isEqualTo(second.attempt());
        assertThat(ended.first()).contains(first.result());
        assertThat(ended.best()).contains(first.result());
    }

    private QuizVisit.Begun answerAll(String slug) {
        QuizVisit.Begun quiz = learning.beginQuiz(learner, slug).orElseThrow();
        for (Question question : quiz.drawn()) {
            learning.answer(learner, reply(quiz.attempt(), UUID.randomUUID(), question, right(question)));
        }
        return (QuizVisit.Begun) learning.quiz(learner, slug).orElseThrow();
    }

    @Test
    void theResultSaysWhatToReadNextTheSurestErrorFirst() throws Exception {
        QuizVisit.Begun quiz = learning.beginQuiz(learner, "entree").orElseThrow();
        for (Question question : quiz.drawn()) {
            boolean sure = question.slug().equals("mentor-evaluateur");
            boolean wrong = sure || question.slug().equals("duree-un-an");
            learning.answer(
                    learner,
                    new Answering.Reply(
                            quiz.attempt(),
                            UUID.randomUUID(),
                            question.slug(),
                            wrong ? wrong(question) : right(question),
                            sure ? Confidence.CERTAIN : Confidence.GUESS));
        }
        String page = page("/player/quiz/entree");
        assertThat(page).contains("10").contains("<h2>À lire maintenant</h2>");
        String reading = page.substring(page.indexOf("<h2>À lire maintenant</h2>"));
        String section = reading.substring(0, reading.indexOf("</ul>"));
        assertThat(Pattern.compile("href=\"([^\"]+)\"")
                        .matcher(section)
                        .results()
                        .map(link -> link.group(1)))
                .containsExactly(
                        "/player/course/fondations/lesson/cinq-roles",
                        "/player/course/fondations/lesson/formes-du-mentorat");
        answerAll("entree");
        assertThat(page("/player/quiz/entree")).doesNotContain("À lire maintenant");
    }

    /** A page as this learner's browser gets it. */
    private String page(String path) throws Exception {
        acknowledgements.acknowledge(learner.tenant(), learner.person());
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + Integer.getInteger("it.port", 19080) + path))
                .header("Accept", "text/html")
                .header("Authorization", "Bearer " + bearer())
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private String bearer() throws Exception {
        Visit visit = new Visit(
                UUID.randomUUID(),
                learner.person(),
                learner.account(),
                learner.tenant(),
                learner.platform(),
                "",
                UUID.randomUUID(),
                "quiz/entree",
                "fr",
                Set.of(Duty.LEARNER),
                true,
                "",
                "{}");
        transaction.begin();
        String ticket = hall.announce(visit, "proof");
        transaction.commit();
        return hall.redeem(ticket, visit.platform(), visit.id(), "proof"::equals)
                .orElseThrow()
                .bearer();
    }

    @Test
    void aDecisionCountsOnlyInTheSceneWhereThePageStood() {
        ScenarioVisit.Begun story = learning.beginScenario(learner, STORY).orElseThrow();
        String scene = story.playthrough().now().place();
        String choice = story.playthrough().offered().get(0).name();
        UUID form = UUID.randomUUID();
        Deciding.Pick pick = new Deciding.Pick(story.attempt(), form, scene, choice);
        ScenarioVisit.Begun after = moved(learning.decide(learner, pick));
        assertThat(after.playthrough().choices()).containsExactly(choice);
        assertThat(moved(learning.decide(learner, pick)).playthrough().choices())
                .containsExactly(choice);
        assertThat(learning.decide(learner, new Deciding.Pick(story.attempt(), UUID.randomUUID(), scene, choice)))
                .isEqualTo(new Deciding.Refused(Deciding.Why.MOVED_ON));
        String now = after.playthrough().now().place();
        assertThat(learning.decide(learner, new Deciding.Pick(story.attempt(), UUID.randomUUID(), now, "rien")))
                .isEqualTo(new Deciding.Refused(Deciding.Why.NOT_OFFERED));
        assertThat(heard.of(learner.person(), DecisionTaken.class))
                .singleElement()
                .satisfies(taken -> {
                    assertThat(taken.what().activity().key()).isEqualTo("scenario/" + STORY + "/node/" + scene);
                    assertThat(taken.decision().depth()).isEqualTo(1);
                    assertThat(taken.decision().state())
                            .isEqualTo(after.playthrough().now().values());
                });
    }

    @Test
    void goingBackFromAnEndingKeepsTheEndedAttempt() {
        ScenarioVisit.Begun ended = playToTheEnd();
        int decisions = ended.playthrough().steps().size();
        UUID form = UUID.randomUUID();
        Deciding.Return wish = new Deciding.Return(ended.attempt(), form, decisions - 1);
        ScenarioVisit.Begun back = moved(learning.back(learner, wish));
        assertThat(back.attempt()).isNotEqualTo(ended.attempt());
        assertThat(back.playthrough().choices())
                .isEqualTo(ended.playthrough().choices().subList(0, decisions - 1));
        assertThat(moved(learning.back(learner, wish)).attempt()).isEqualTo(back.attempt());
        assertThat(heard.of(learner.person(), DecisionTaken.class)).hasSize(decisions);
        assertThat(moved(learning.back(learner, new Deciding.Return(back.attempt(), UUID.randomUUID(), 0)))
                        .attempt())
                .isEqualTo(back.attempt());
        assertThat(learning.debriefed(learner, back.attempt())).isEmpty();
        assertThat(learning.debriefed(learner, ended.attempt())).isPresent();
    }

    private ScenarioVisit.Begun playToTheEnd() {
        ScenarioVisit.Begun story = learning.beginScenario(learner, STORY).orElseThrow();
        while (story.playthrough().ending().isEmpty()) {
            String scene = story.playthrough().now().place();
            String choice = story.playthrough().offered().get(0).name();
            story = moved(
                    learning.decide(learner, new Deciding.Pick(story.attempt(), UUID.randomUUID(), scene, choice)));
        }
        return story;
    }

    @Test
    void whatAGroupDidIsToldFromFiveEndedWaysOn() {
        Set<UUID> group = new HashSet<>();
        String first = "";
        for (int people = 1; people <= ScenarioVisit.Group.LEAST; people++) {
            learner = somebody();
            group.add(learner.person());
            ScenarioVisit.Begun ended = playToTheEnd();
            learning.back(learner, new Deciding.Return(ended.attempt(), UUID.randomUUID(), 0));
            first = ended.playthrough().steps().get(0).scene().name();
            assertThat(learning.group(learner, STORY, group).people())
                    .isEqualTo(people < ScenarioVisit.Group.LEAST ? 0 : people);
        }
        ScenarioVisit.Group told = learning.group(learner, STORY, group);
        assertThat(told.decisions().get(first)).hasSize(1).containsValue(ScenarioVisit.Group.LEAST);
        assertThat(told.endings()).hasSize(1).containsValue(ScenarioVisit.Group.LEAST);
        Learner elsewhere = new Learner(
                learner.person(), learner.account(), "another", learner.platform(), "", learner.language(), true);
        assertThat(learning.group(elsewhere, STORY, group)).isEqualTo(ScenarioVisit.Group.FEW);
    }

    @Test
    void ownWordsNeverLeaveInAnEvent() {
        LessonVisit lesson = lessonThatAsksForWords();
        Question question = words(lesson);
        learning.draft(learner, lesson.attempt(), question.slug(), "Je");
        learning.draft(learner, lesson.attempt(), question.slug(), "Je commence par un secret");
        assertThat(again(lesson).work().drafts()).containsEntry(question.slug(), "Je commence par un secret");
        Response own = new Response.Written("Un secret entier", Set.of());
        learning.answer(learner, reply(lesson.attempt(), UUID.randomUUID(), question, own));
        assertThat(again(lesson).work().given().get(question.slug()).response()).isEqualTo(own);
        assertThat(again(lesson).work().drafts()).isEmpty();
        assertThat(heard.of(learner.person(), QuestionAnswered.class))
                .singleElement()
                .satisfies(answered -> {
                    assertThat(answered.answer().response()).isEmpty();
                    assertThat(answered.answer().selfMarked()).isTrue();
                    assertThat(answered.toString()).doesNotContain("secret");
                });
    }

    private LessonVisit lessonThatAsksForWords() {
        return learning.course(learner, COURSE).orElseThrow().course().lessons().stream()
                .map(lesson -> learning.lesson(learner, COURSE, lesson.slug()).orElseThrow())
                .filter(visit -> questions(visit).stream().anyMatch(Question.ShortAnswer.class::isInstance))
                .findFirst()
                .orElseThrow();
    }

    private static List<Question> questions(LessonVisit visit) {
        List<Question> questions = new ArrayList<>(visit.lesson().practice().tryIt());
        questions.addAll(visit.lesson().practice().check());
        return questions;
    }

    private static Question words(LessonVisit visit) {
        return questions(visit).stream()
                .filter(Question.ShortAnswer.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private LessonVisit again(LessonVisit visit) {
        return learning.lesson(learner, COURSE, visit.lesson().slug()).orElseThrow();
    }

    @Test
    void nobodyReachesAnotherPersonsAttempt() {
        QuizVisit.Begun quiz = learning.beginQuiz(learner, QUIZ).orElseThrow();
        ScenarioVisit.Begun story = learning.beginScenario(learner, STORY).orElseThrow();
        Question question = quiz.drawn().get(0);
        Learner sameInAnotherTenant =
                new Learner(learner.person(), learner.account(), "umbrella", learner.platform(), "", "fr", true);
        for (Learner other : List.of(somebody(), sameInAnotherTenant)) {
            assertThat(learning.answer(other, reply(quiz.attempt(), UUID.randomUUID(), question, right(question))))
                    .isEqualTo(new Answering.Refused(Answering.Why.UNKNOWN_ATTEMPT));
            String scene = story.playthrough().now().place();
            assertThat(learning.decide(other, new Deciding.Pick(story.attempt(), UUID.randomUUID(), scene, "x")))
                    .isEqualTo(new Deciding.Refused(Deciding.Why.UNKNOWN_ATTEMPT));
            assertThat(learning.back(other, new Deciding.Return(story.attempt(), UUID.randomUUID(), 0)))
                    .isEqualTo(new Deciding.Refused(Deciding.Why.UNKNOWN_ATTEMPT));
            assertThat(learning.debriefed(other, story.attempt())).isEmpty();
            assertThat(learning.quiz(other, QUIZ)).containsInstanceOf(QuizVisit.NotBegun.class);
        }
    }

    @Test
    void anEventIsToldInsideTheTransactionThatMadeItTrue() throws Exception {
        transaction.begin();
        QuizVisit.Begun quiz = learning.beginQuiz(learner, QUIZ).orElseThrow();
        learning.answer(
                learner,
                reply(
                        quiz.attempt(),
                        UUID.randomUUID(),
                        quiz.drawn().get(0),
                        right(quiz.drawn().get(0))));
        transaction.rollback();
        assertThat(heard.of(learner.person())).hasSize(2);
        assertThat(heard.outside(learner.person())).isEmpty();
        assertThat(count("learning_step", quiz.attempt())).isZero();
        assertThat(learning.quiz(learner, QUIZ)).containsInstanceOf(QuizVisit.NotBegun.class);
    }

    @Test
    void confidenceIsAskedWhereTheQuestionAsksIt() {
        QuizVisit.Begun quiz = learning.beginQuiz(learner, QUIZ).orElseThrow();
        Question question = quiz.drawn().get(0);
        assertThat(learning.answer(
                        learner,
                        new Answering.Reply(
                                quiz.attempt(),
                                UUID.randomUUID(),
                                question.slug(),
                                right(question),
                                Confidence.NOT_ASKED)))
                .isEqualTo(new Answering.Refused(Answering.Why.CONFIDENCE_MISSING));
        assertThat(learning.answer(
                        learner,
                        new Answering.Reply(
                                quiz.attempt(), UUID.randomUUID(), "autre", right(question), Confidence.GUESS)))
                .isEqualTo(new Answering.Refused(Answering.Why.NOT_ASKED));
    }

    @Test
    void whatWasCertainAndWrongComesBackAfterOneThreeTenThirtyAndSixtyDays() throws SQLException {
        Question question = certainAndWrong(learner);
        for (int days : Spacing.DAYS) {
            pass(days - 1);
            assertThat(practice.round(learner).due()).as("before %s days", days).isEmpty();
            assertThat(practice.round(learner).later()).isOne();
            pass(1);
            assertThat(practice.round(learner).due()).as("after %s days", days).containsExactly(question);
            assertThat(recalled(learner, question, right(question), UUID.randomUUID())
                            .mark()
                            .correct())
                    .isTrue();
            assertThat(practice.round(learner).done()).isOne();
        }
        pass(400);
        assertThat(practice.round(learner))
                .isEqualTo(new Round(List.of(), 0, 0, practice.round(learner).next()));
    }

    @Test
    void aWrongAnswerGoesBackToOneDay() throws SQLException {
        Question question = certainAndWrong(learner);
        pass(1);
        recalled(learner, question, right(question), UUID.randomUUID());
        pass(3);
        assertThat(recalled(learner, question, wrong(question), UUID.randomUUID())
                        .mark()
                        .correct())
                .isFalse();
        assertThat(practice.round(learner).due()).isEmpty();
        pass(1);
        assertThat(practice.round(learner).due()).containsExactly(question);
    }

    @Test
    void onlyWhatWasCertainAndWrongComesBack() throws SQLException {
        QuizVisit.Begun quiz = learning.beginQuiz(learner, QUIZ).orElseThrow();
        List<Question> claims =
                quiz.drawn().stream().filter(Question::asksConfidence).toList();
        answers(learner, quiz, claims.get(0), wrong(claims.get(0)), Confidence.FAIRLY_SURE);
        answers(learner, quiz, claims.get(1), right(claims.get(1)), Confidence.CERTAIN);
        pass(100);
        assertThat(practice.round(learner).due()).isEmpty();
        assertThat(practice.round(learner).later()).isZero();
    }

    @Test
    void noAttemptAndNoResultIsChangedByWhatComesBack() throws Exception {
        Question question = certainAndWrong(learner);
        QuizVisit before = learning.quiz(learner, QUIZ).orElseThrow();
        int events = heard.of(learner.person()).size();
        pass(1);
        recalled(learner, question, right(question), UUID.randomUUID());
        assertThat(learning.quiz(learner, QUIZ)).contains(before);
        assertThat(heard.of(learner.person())).hasSize(events + 1);
        QuestionAnswered told = last(heard.of(learner.person(), QuestionAnswered.class));
        assertThat(told.parents()).as("it belongs to no quiz").isEmpty();
        assertThat(told.what().activity().key()).isEqualTo("item/" + question.slug());
        assertThat(told.answer().confidence()).isEqualTo(2);
        assertThat(told.answer().success()).isTrue();
        assertThat(heard.outside(learner.person())).isEmpty();
    }

    @Test
    void theSameFormSentAgainGivesTheFirstRecall() throws SQLException {
        Question question = certainAndWrong(learner);
        pass(1);
        UUID form = UUID.randomUUID();
        assertThat(recalled(learner, question, right(question), form).mark().correct())
                .isTrue();
        assertThat(recalled(learner, question, wrong(question), form).mark().correct())
                .isTrue();
        assertThat(heard.of(learner.person(), QuestionAnswered.class)).hasSize(2);
        assertThat(practice.answer(learner, recall(question, wrong(question), UUID.randomUUID())))
                .isEqualTo(new Recalling.NotDue());
        assertThat(practice.today(learner, question.slug()))
                .map(given -> given.mark().correct())
                .contains(true);
    }

    @Test
    void nobodyIsGivenWhatComesBackToAnotherPerson() throws SQLException {
        Question question = certainAndWrong(learner);
        pass(1);
        Learner other = somebody();
        assertThat(practice.round(other).due()).isEmpty();
        assertThat(practice.answer(other, recall(question, right(question), UUID.randomUUID())))
                .isEqualTo(new Recalling.NotDue());
        assertThat(practice.round(learner).due()).containsExactly(question);
    }

    /** Lets days pass for this learner alone: every day that is kept of them lies further back. */
    private void pass(int days) throws SQLException {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement(
                        "select id, due_on, answered_on from practice_return where person = ?");
                var write = connection.prepareStatement(
                        "update practice_return set due_on = ?, answered_on = ? where id = ?")) {
            read.setObject(1, learner.person());
            try (var rows = read.executeQuery()) {
                while (rows.next()) {
                    write.setObject(1, back(rows.getObject(2, LocalDate.class), days));
                    write.setObject(2, back(rows.getObject(3, LocalDate.class), days));
                    write.setObject(3, rows.getObject(1, UUID.class));
                    write.executeUpdate();
                }
            }
        }
    }

    private static LocalDate back(LocalDate day, int days) {
        return day == null ? null : day.minusDays(days);
    }

    private Question certainAndWrong(Learner who) {
        QuizVisit.Begun quiz = learning.beginQuiz(who, QUIZ).orElseThrow();
        Question question = quiz.drawn().stream()
                .filter(Question::asksConfidence)
                .findFirst()
                .orElseThrow();
        answers(who, quiz, question, wrong(question), Confidence.CERTAIN);
        return question;
    }

    private void answers(
            Learner who, QuizVisit.Begun quiz, Question question, Response response, Confidence confidence) {
        learning.answer(
                who, new Answering.Reply(quiz.attempt(), UUID.randomUUID(), question.slug(), response, confidence));
    }

    private static Recalling.Reply recall(Question question, Response response, UUID form) {
        return new Recalling.Reply(form, question.slug(), response, Confidence.FAIRLY_SURE);
    }

    private org.telemaque.tool.workshop.learning.Work.Given recalled(
            Learner who, Question question, Response response, UUID form) {
        return ((Recalling.Recalled) practice.answer(who, recall(question, response, form))).given();
    }

    private static <T> T last(List<T> all) {
        return all.get(all.size() - 1);
    }

    private static Answering.Reply reply(UUID attempt, UUID form, Question question, Response response) {
        return new Answering.Reply(attempt, form, question.slug(), response, Confidence.FAIRLY_SURE);
    }

    private static Response right(Question question) {
        if (question instanceof Question.Numeric numeric) {
            return new Response.Counted(numeric.min());
        } else if (question instanceof Question.ShortAnswer shortAnswer) {
            return new Response.Written("x", new HashSet<>(shortAnswer.rubric()));
        }
        String canonical = Marking.rightResponses(question).get(0);
        return ((Understood) ResponseForm.restore(question, canonical)).response();
    }

    private static Response wrong(Question question) {
        return new Response.Chosen(right(question).canonical().equals("myth") ? List.of("reality") : List.of("myth"));
    }

    private static org.telemaque.tool.workshop.learning.Work.Given given(Answering answering) {
        return ((Answering.Answered) answering).given();
    }

    private static ScenarioVisit.Begun moved(Deciding deciding) {
        return ((Deciding.Moved) deciding).visit();
    }

    private int count(String table, UUID attempt) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from " + table + " where attempt = ?")) {
            query.setObject(1, attempt);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private void update(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, learner.person());
            statement.executeUpdate();
        }
    }
}
