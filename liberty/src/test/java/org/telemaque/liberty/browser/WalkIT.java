package org.telemaque.liberty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A walk to every page of the tool, in both languages: each is looked at wide, at 320 pixels and on paper,
 * and in French at night. Zoé walks in French and Paul in English; no other class is one of them.
 */
@InTheHouse
@TestMethodOrder(OrderAnnotation.class)
class WalkIT {

    private static final String NEXT = ".actions a.button";
    private static final Map<String, Set<String>> SEEN = Map.of("fr", new TreeSet<>(), "en", new TreeSet<>());

    /** Somebody on the walk. */
    private record Walker(Guest guest, Sheet sheet, String language) {

        static Walker opens(House house, String person, String language, String placement) {
            Guest guest = house.guest(person, Screen.WIDE, language);
            guest.opensAlone(placement);
            return new Walker(guest, Sheet.alone(guest), language);
        }

        void sees(String name) {
            guest.looksAroundEveryWay("page-" + name);
            passes();
        }

        void passes() {
            SEEN.get(language).add(sheet.find("main").getAttribute("data-page"));
        }

        void looksAt(House house, String path, String name) {
            guest.goes(house.server().tool(path));
            sees(name);
        }

        void goes(String path, String name) {
            sheet.goes(path);
            sees(name);
        }
    }

    @ParameterizedTest
    @Order(1)
    @CsvSource({"zoe, fr", "paul, en"})
    void aCourseFromTheNoticeToTheEndOfALesson(String person, String language, House house) {
        Walker walker = Walker.opens(house, person, language, "fondations");
        try (Guest guest = walker.guest()) {
            Sheet sheet = walker.sheet();
            assertThat(sheet.find("form[action='/home/notice'] button")).isVisible();
            walker.sees("notice");
            sheet.send("/home/notice");
            walker.sees("course");
            sheet.press(NEXT);
            walker.sees("lesson");
            sheet.answersWhatIsOpen();
            sheet.unfolds();
            walker.sees("lesson-answered");
            sheet.send("/read");
            sheet.goes("/player/course/fondations");
            walker.sees("course-begun");
            walker.goes("/player/course/fondations/lesson/formes-du-mentorat", "lesson-other");
            sheet.find("button.term").first().click();
            assertThat(sheet.find(".meaning:popover-open")).isVisible();
            walker.sees("lesson-explained");
            walker.goes("/player/glossary/mentor", "term");
        }
    }

    @ParameterizedTest
    @Order(2)
    @CsvSource({"zoe, fr", "paul, en"})
    void aQuizTakenTwice(String person, String language, House house) {
        Walker walker = Walker.opens(house, person, language, "entree");
        try (Guest guest = walker.guest()) {
            guest.arrivesAlone();
            Sheet sheet = walker.sheet();
            walker.sees("quiz");
            sheet.send("/begin");
            walker.sees("question");
            sheet.answers("reality", 3);
            walker.sees("question-answered");
            sheet.press(NEXT);
            answersTheRest(sheet);
            walker.sees("result");
            sheet.send("/begin");
            answersTheRest(sheet);
            sheet.unfolds();
            walker.sees("result-again");
        }
    }

    private static void answersTheRest(Sheet sheet) {
        int confidence = 0;
        while (sheet.find("form[action$='/answer'] button").count() > 0) {
            sheet.answers(confidence % 2 == 0 ? "myth" : "reality", 1 + confidence++ % 3);
            sheet.press(NEXT);
        }
        assertThat(sheet.find(".score")).isVisible();
    }

    @ParameterizedTest
    @Order(3)
    @CsvSource({"zoe, fr", "paul, en"})
    void aStoryToItsDebrief(String person, String language, House house) {
        Walker walker = Walker.opens(house, person, language, "annulations");
        try (Guest guest = walker.guest()) {
            guest.arrivesAlone();
            Sheet sheet = walker.sheet();
            walker.sees("story");
            sheet.send("/begin");
            walker.sees("scene");
            Locator choice = sheet.find("button[name=choice]");
            for (int step = 0; choice.count() > 0; step++) {
                sheet.press("button[name=choice] >> nth=" + (step + 1) % choice.count());
                if (step == 1) {
                    walker.sees("scene-after");
                }
            }
            walker.sees("ending");
            sheet.send("/debrief");
            sheet.unfolds();
            walker.sees("debrief");
        }
    }

    @ParameterizedTest
    @Order(4)
    @CsvSource({"Zoé, fr", "Paul, en"})
    void thePagesOfATrainer(String name, String language, House house) {
        Walker walker = Walker.opens(house, "claire", language, "console");
        try (Guest guest = walker.guest()) {
            guest.arrivesAlone();
            Sheet sheet = walker.sheet();
            String row = "tr:has(th:has-text('" + name + "'))";
            walker.sees("people");
            sheet.press("button[value=assign]");
            walker.sees("people-refused");
            guest.takeComplaints();
            assigns(sheet, row, "mentor-socle");
            walker.sees("people-assigned");
            sheet.press(row + " th a");
            walker.sees("person");
            sheet.press("a[href*='/withdraw/']");
            walker.sees("withdraw");
            walker.goes("/training/marks", "marks");
            walker.goes("/training/surveys", "survey-figures");
            sheet.goes("/training");
            assigns(sheet, row, "mentor-individuel");
            sheet.press(row + " th a");
            sheet.press("a[href*='/path/']");
            walker.sees("signoff");
            confirmsAndObserves(walker);
        }
    }

    private static void confirmsAndObserves(Walker walker) {
        Sheet sheet = walker.sheet();
        sheet.press("#m-rencontres button[value=send_back]");
        walker.sees("signoff-refused");
        walker.guest().takeComplaints();
        sheet.press("#m-charte button[value=confirm]");
        walker.sees("signoff-confirmed");
        sheet.press("a[href$='/observe/entretien']");
        walker.sees("observation");
        sheet.press("button[value=hand]");
        walker.sees("observation-incomplete");
        walker.guest().takeComplaints();
        sheet.find("input[value=net]").all().forEach(Locator::check);
        sheet.find("#note").fill("A silence, and then an idea");
        sheet.press("button[value=hand]");
        assertThat(sheet.find(".notice.ok")).isVisible();
    }

    private static void assigns(Sheet sheet, String row, String path) {
        sheet.find(row + " input[name=person]").check();
        sheet.find("select[name=path]").selectOption(path);
        String due = LocalDate.now(ZoneOffset.UTC).plusDays(60).toString();
        sheet.find("input[name=due]").fill(due);
        sheet.press("button[value=assign]");
    }

    @ParameterizedTest
    @Order(5)
    @CsvSource({"zoe, fr", "paul, en"})
    void theOwnPagesOfALearner(String person, String language, House house) {
        Walker walker = Walker.opens(house, person, language, "parcours");
        try (Guest guest = walker.guest()) {
            guest.arrivesAlone();
            walker.sees("path");
            walker.goes("/home", "home");
            walker.goes("/notebook", "notes");
            walker.goes("/home/records", "own-records");
            walker.goes("/home/observations", "own-observations");
            walker.goes("/home/path/mentor-individuel", "path-confirmed");
            answersASurvey(walker);
            walker.goes("/home/notice", "notice-again");
            walker.goes("/player/course/nowhere", "unknown");
            guest.takeComplaints();
        }
    }

    private static void answersASurvey(Walker walker) {
        Sheet sheet = walker.sheet();
        walker.goes("/player/survey/apres-cours", "survey");
        sheet.press("button[value=hand]");
        walker.sees("survey-incomplete");
        walker.guest().takeComplaints();
        sheet.find("input[value=plutot-oui]").all().forEach(Locator::check);
        sheet.press("button[value=keep]");
        walker.sees("survey-kept");
        sheet.press("button[value=hand]");
        walker.sees("survey-thanks");
    }

    @ParameterizedTest
    @Order(6)
    @CsvSource({"fr", "en"})
    void thePagesOfAReviewer(String language, House house) {
        Walker walker = Walker.opens(house, "sofia", language, "traces");
        try (Guest guest = walker.guest()) {
            guest.arrivesAlone();
            Sheet sheet = walker.sheet();
            walker.sees("records");
            walker.goes("/review?from=2020-01-01&to=2020-01-02", "records-none");
            walker.goes("/review?from=2020-01-02&to=2020-01-01", "records-misasked");
            guest.takeComplaints();
            sheet.goes("/review");
            sheet.press("tbody a[href^='/review/record/'] >> nth=0");
            walker.sees("record");
            sheet.press("form[action*='/unmask'] button");
            guest.takeComplaints();
            walker.sees("record-refused");
            sheet.find("textarea[name=reason]").fill("A walk through every page of the tool");
            sheet.press("form[action*='/unmask'] button");
            walker.sees("record-unmasked");
            sheet.goes("/review");
            sheet.press("button[value=csv]");
            walker.sees("export");
        }
    }

    @ParameterizedTest
    @Order(7)
    @CsvSource({"fr", "en"})
    void thePagesOfAnAuthor(String language, House house) {
        Walker walker = Walker.opens(house, "hugo", language, "apercu");
        try (Guest guest = walker.guest()) {
            guest.arrivesAlone();
            walker.sees("shelves");
            walker.goes("/preview/course/fondations/lesson/un-mot-une-histoire", "twin");
            walker.goes("/preview/scenario/trois-annulations/play", "staged");
            walker.sheet().goes("/preview/gallery");
            walker.passes(); // GalleryIT looks at it in every way
        }
    }

    @ParameterizedTest
    @Order(8)
    @CsvSource({"fr", "en"})
    void thePagesOfNobodyInParticular(String language, House house) {
        try (Guest guest = house.guest("nobody", Screen.WIDE, language)) {
            Walker walker = new Walker(guest, Sheet.alone(guest), language);
            walker.looksAt(house, "/id/profile/0.1", "definition-profile");
            walker.looksAt(house, "/id/mentor/quiz/entree", "definition");
            walker.looksAt(house, "/lti/login", "refusal");
            walker.looksAt(house, "/nowhere", "problem");
            guest.takeComplaints();
            // The page that leaves for the LMS leaves by itself: an LMS that answers nothing leaves it in sight.
            guest.page().route("**/lms/authorize*", route -> route.fulfill(new Route.FulfillOptions().setStatus(204)));
            guest.page()
                    .navigate(
                            house.server().tool(departure(house)).toString(),
                            new NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            assertThat(guest.page().locator("#departure h1")).isVisible();
            walker.sees("departure");
        }
    }

    private static String departure(House house) {
        return "/lti/login?client_id=telemaque-demo&login_hint=1&lti_storage_target=_parent&iss="
                + house.server().lms("") + "&target_link_uri=" + house.server().tool("/home");
    }

    @ParameterizedTest
    @Order(9)
    @CsvSource({"fr", "en"})
    void aVisitThatThisWindowDoesNotKnow(String language, House house) {
        try (Guest guest = house.guest("paul", Screen.WIDE, language)) {
            guest.opensAlone("parcours");
            guest.arrivesAlone();
            guest.page().evaluate("() => sessionStorage.clear()");
            guest.page().reload();
            assertThat(guest.page().locator("#notices .notice")).isVisible();
            new Walker(guest, Sheet.alone(guest), language).sees("opening");
        }
    }

    @ParameterizedTest
    @Order(10)
    @CsvSource({"fr", "en"})
    void thePageOfTheOperator(String language, House house) {
        try (Guest guest = house.guest("nobody", Screen.WIDE, language)) {
            guest.page().setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + TelemaqueServer.ADMIN_TOKEN));
            new Walker(guest, Sheet.alone(guest), language).looksAt(house, "/admin", "operator");
        }
    }

    @ParameterizedTest
    @Order(10)
    @CsvSource({"fr", "en"})
    void thePagesOfAnLmsThatIsInvited(String language, House house) {
        try (Guest guest = house.guest("nobody", Screen.WIDE, language)) {
            guest.page().setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + TelemaqueServer.ADMIN_TOKEN));
            Walker walker = new Walker(guest, Sheet.alone(guest), language);
            guest.goes(house.server().tool("/admin"));
            walker.sheet().find("#guest").fill("Walked in " + language);
            walker.sheet().send("/admin/invitations");
            walker.sees("invited");
            String invitation = walker.sheet().find("#address").inputValue();
            guest.goes(URI.create(invitation));
            walker.sees("invitation");
            guest.looksAt("/tools");
            guest.page().locator("#address").fill(invitation);
            guest.page().locator("button[type=submit]").click();
            guest.goes(URI.create(guest.page().locator("iframe.tool").getAttribute("src")));
            walker.sees("invitation-confirm");
            walker.sheet().send(URI.create(invitation).getPath());
            walker.sees("invitation-waiting");
            guest.goes(URI.create(invitation));
            walker.sees("invitation-over");
            guest.takeComplaints();
            guest.goes(house.server().tool("/admin"));
            walker.sheet().press("th a:has-text('Walked in " + language + "')");
            walker.sees("platform");
        }
    }

    @ParameterizedTest
    @Order(10)
    @CsvSource({"fr", "en"})
    void thePagesOfWhoeverLooksAfterAnLms(String language, House house) {
        try (Guest guest = house.guest("nobody", Screen.WIDE, language)) {
            guest.page().setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + TelemaqueServer.ADMIN_TOKEN));
            Walker walker = new Walker(guest, Sheet.alone(guest), language);
            guest.goes(house.server().tool("/admin"));
            walker.sheet().press("tr:has-text('telemaque-demo') th a");
            walker.sheet().find("#name").fill("Somebody");
            walker.sheet().send("/administrators");
            String signIn = walker.sheet().find("#address").inputValue();
            walker.goes("/admin/log?kind=acts", "log");
            walker.goes("/admin/keys", "keys");
            walker.goes("/admin/targets", "targets");
            walker.goes("/admin/packs", "packs");
            walker.goes("/admin/credentials", "credentials");
            walker.sheet().find("#label").fill("Walked in " + language);
            walker.sheet().press("form[method=post][action='/admin/credentials'] button");
            walker.sees("credential");
            guest.page().setExtraHTTPHeaders(Map.of());
            guest.goes(URI.create(signIn));
            walker.sees("desk-sign-in");
            walker.sheet().find("form button").click();
            assertThat(walker.sheet().find("form[action='/desk/next'] button")).isVisible();
            walker.sees("desk");
            walker.sheet().send("/desk/next");
            walker.sees("desk-next");
        }
    }

    @ParameterizedTest
    @Order(11)
    @CsvSource({"fr", "en"})
    void thePagesOfSomebodyWhoChoosesForACourse(String language, House house) {
        Walker walker = Walker.opens(house, "claire", language, "choisir");
        try (Guest guest = walker.guest()) {
            guest.arrivesAlone();
            walker.sees("picker");
            walker.goes("/glance/course/fondations", "glance");
            walker.goes("/placement", "picker-again");
            // The page that goes back to the LMS sends itself: an LMS that answers nothing leaves it in sight.
            guest.page().route("**/chosen*", route -> route.fulfill(new Route.FulfillOptions().setStatus(204)));
            walker.sheet().press("button[value=cancel]");
            assertThat(guest.page().locator("form[data-send]")).isVisible();
            walker.sees("picker-return");
        }
    }

    @ParameterizedTest
    @Order(11)
    @CsvSource({"fr", "en"})
    void thePageOfAMentor(String language, House house) {
        Walker walker = Walker.opens(house, "awa", language, "accompagnes");
        try (Guest guest = walker.guest()) {
            guest.arrivesAlone();
            walker.sees("mentees");
        }
    }

    @ParameterizedTest
    @Order(11)
    @CsvSource({"zoe, fr", "paul, en"})
    void theWorkThatATrainerOpensFromTheGradebook(String person, String language, House house) {
        try (Guest guest = house.guest("claire", Screen.WIDE, language)) {
            guest.looksAt("/as/claire/launch/annulations?target=window&review=" + person);
            guest.arrivesAlone();
            new Walker(guest, Sheet.alone(guest), language).sees("submission");
        }
    }

    @ParameterizedTest
    @Order(12)
    @CsvSource({"fr", "en"})
    void thereIsNoPageThatTheWalkDoesNotPass(String language) throws IOException {
        assertThat(SEEN.get(language)).isEqualTo(PackedPages.all());
    }
}
