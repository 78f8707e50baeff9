package org.telemaque.liberty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The main job, end to end: Léa learns, Claire assigns and sees, Sofia finds the records. No other class is Léa, and each
 * test goes on where the one before it stopped.
 */
@InTheHouse
@TestMethodOrder(OrderAnnotation.class)
class JourneyIT {

    private static final int STATEMENTS = 12;
    private static final List<String> GOOD_WAY =
            List.of("appel", "question", "peur", "reconnaitre", "court", "planifier", "merci");
    private static final String NEXT = ".actions a.button";
    private static final String RECORDS = "tbody a[href^='/review/record/']";
    private static final String QUIZ = "quiz/entree";
    private static final String STORY = "scenario/trois-annulations";

    private static Recorded.Store store;

    @BeforeAll
    static void nothingIsDoneYet(House house) {
        store = new Recorded.Store(house.server(), Instant.now());
    }

    @Test
    @Order(1)
    void theLearnerIsToldFirstWhatIsRecorded(House house) {
        try (Guest lea = house.guest("lea")) {
            lea.opens("fondations");
            Sheet sheet = Sheet.framed(lea);
            assertThat(sheet.find("form[action='/home/notice'] button")).isVisible();
            sheet.looksAround("notice");
            sheet.send("/home/notice");
            sheet.looksAround("course");
        }
    }

    @Test
    @Order(2)
    void theLearnerReadsALessonToItsEnd(House house) {
        Sheet.inTheFrame(house, "lea", "fondations", sheet -> {
            sheet.press(NEXT);
            sheet.looksAround("lesson");
            sheet.answersWhatIsOpen();
            sheet.looksAround("lesson-answered");
            sheet.send("/read");
            sheet.looksAround("lesson-next");
        });
    }

    @Test
    @Order(3)
    void theLearnerComesBackOnAnotherDeviceAndTheCourseGoesOn(House house) {
        Sheet.onATelephone(house, "lea", "fondations", sheet -> {
            assertThat(sheet.find("progress")).hasAttribute("value", "1");
            sheet.looksAround("course");
            sheet.press("li:nth-child(1) .card a");
            sheet.looksAround("lesson-answered");
        });
    }

    @Test
    @Order(4)
    void theLearnerTakesTheEntryCheckInTwoSittings(House house) {
        Sheet.inTheFrame(house, "lea", "entree", sheet -> {
            sheet.looksAround("quiz");
            sheet.send("/begin");
            sheet.looksAround("question");
            sheet.answers("myth", 1);
            sheet.looksAround("question-answered");
            sheet.press(NEXT);
            answersUntil(sheet, 5);
        });
        Sheet.onATelephone(house, "lea", "entree", sheet -> {
            assertThat(sheet.find("progress")).hasAttribute("value", "5");
            sheet.looksAround("question");
            answersUntil(sheet, STATEMENTS);
            assertThat(sheet.find(".calibration tbody tr")).hasCount(3);
            sheet.looksAround("result");
        });
    }

    /** Answers with every confidence in turn; after the last answer comes the result. */
    private static void answersUntil(Sheet sheet, int done) {
        int before = Integer.parseInt(sheet.find("progress").getAttribute("value"));
        for (int i = before; i < done; i++) {
            sheet.answers(i % 2 == 0 ? "myth" : "reality", 1 + i % 3);
            sheet.press(NEXT);
        }
    }

    @Test
    @Order(5)
    void theResultIsThereLater(House house) {
        Sheet.inTheFrame(house, "lea", "entree", sheet -> {
            assertThat(sheet.find(".calibration tbody tr")).hasCount(3);
            sheet.looksAround("result");
        });
    }

    @Test
    @Order(6)
    void theLearnerPlaysTheStoryToItsEndingInTwoSittings(House house) {
        Sheet.inTheFrame(house, "lea", "annulations", sheet -> {
            sheet.looksAround("story");
            sheet.send("/begin");
            sheet.decides(GOOD_WAY.get(0));
            sheet.looksAround("scene");
        });
        Sheet.onATelephone(house, "lea", "annulations", sheet -> {
            assertThat(sheet.find("input[name=scene]")).hasValue("appel");
            sheet.looksAround("scene");
            GOOD_WAY.stream().skip(1).forEach(sheet::decides);
            assertThat(sheet.find(".ending.good h1")).isVisible();
            sheet.looksAround("ending");
            sheet.send("/debrief");
            assertThat(sheet.find(".way")).isVisible();
            sheet.looksAround("debrief");
        });
    }

    @Test
    @Order(7)
    void theDebriefShowsTheOwnWayAmongTheOthers(House house) {
        Sheet.inTheFrame(house, "lea", "annulations", sheet -> {
            assertThat(sheet.find(".ending.good h1")).isVisible();
            sheet.looksAround("ending");
            sheet.send("/debrief");
            assertThat(sheet.find(".steps form button")).hasCount(GOOD_WAY.size());
            assertThat(sheet.find(".way .stop.own").count()).isPositive();
            assertThat(sheet.find(".way .stop:not(.own)").count()).isPositive();
            sheet.looksAround("debrief");
        });
    }

    @Test
    @Order(8)
    void theTrainerAssignsThePathAndSeesWhatWasReachedBefore(House house) {
        Sheet.inTheFrame(house, "claire", "console", sheet -> {
            sheet.looksAround("people");
            for (String name : List.of("Léa Fontaine", "Zoé")) {
                sheet.find("th:has-text('" + name + "') input[name=person]").check();
            }
            sheet.find("select[name=path]").selectOption("mentor-socle");
            sheet.find("input[name=due]")
                    .fill(LocalDate.now(ZoneOffset.UTC).plusDays(60).toString());
            sheet.press("button[value=assign]");
            assertThat(sheet.find(".notice.ok [data-focus]").first()).isVisible();
            sheet.looksAround("assigned");
            seesLea(sheet);
        });
        Sheet.onATelephone(house, "claire", "console", sheet -> {
            sheet.looksAround("people");
            seesLea(sheet);
        });
    }

    private static void seesLea(Sheet sheet) {
        sheet.press("th:has-text('Léa Fontaine') a");
        int done = Integer.parseInt(sheet.find("progress").getAttribute("value"));
        assertThat(done).isPositive();
        assertThat(sheet.find("td .chip.done")).hasCount(done);
        sheet.looksAround("person");
    }

    @Test
    @Order(9)
    void theLearnerSeesTheOwnPathAndWhatIsNext(House house) {
        Sheet.inTheFrame(house, "lea", "parcours", sheet -> {
            assertThat(sheet.find(".cards .chip.done").count()).isPositive();
            assertThat(sheet.find(".card.next")).hasCount(1);
            sheet.looksAround("path");
        });
    }

    @Test
    @Order(10)
    void theReviewerFindsTheRecordsAndNobodyIsNamed(House house) throws Exception {
        store.about(QUIZ, STATEMENTS + 1);
        Sheet.inTheFrame(house, "sofia", "traces", JourneyIT::findsARecord);
        Sheet.onATelephone(house, "sofia", "traces", JourneyIT::findsARecord);
    }

    private static void findsARecord(Sheet sheet) {
        sheet.find("select[name=activity]").selectOption(QUIZ);
        sheet.press("form[method=get][action='/review'] button");
        Locator found = sheet.find(RECORDS);
        assertThat(found.count()).isGreaterThan(STATEMENTS);
        namesNobody(sheet);
        sheet.looksAround("records");
        sheet.press(RECORDS + " >> nth=0");
        assertThat(sheet.find("pre code")).containsText("/id/mentor/" + QUIZ);
        namesNobody(sheet);
        sheet.looksAround("record");
    }

    private static void namesNobody(Sheet sheet) {
        assertThat(sheet.words()).doesNotContain("Léa", "Fontaine", "Zoé");
    }

    @Test
    @Order(11)
    void allOfItIsRecordedExactlyOnceByAnAccountWithoutAName() throws Exception {
        List<Recorded> quiz = store.about(QUIZ, STATEMENTS + 1);
        List<Recorded> story = store.about(STORY, GOOD_WAY.size() + 1);
        String lea = Recorded.only(quiz, "completed").get(0).account();
        assertThat(quiz.stream().map(Recorded::account)).containsOnly(lea);
        assertThat(story.stream().map(Recorded::account)).containsOnly(lea);
        assertThat(Recorded.only(quiz, "answered"))
                .extracting(Recorded::object)
                .hasSize(STATEMENTS)
                .doesNotHaveDuplicates();
        assertThat(Recorded.only(quiz, "completed")).hasSize(1);
        assertThat(Recorded.only(story, "answered"))
                .extracting(Recorded::object)
                .hasSize(GOOD_WAY.size())
                .doesNotHaveDuplicates();
        assertThat(Stream.concat(quiz.stream(), story.stream())).allSatisfy(Recorded::namesNobody);
    }
}
