package org.telemaque.liberty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * What a page tells when it changes: in which language it goes on, where the focus is, what a screen reader says. Awa is
 * the guest; each test goes on where the one before it stopped.
 */
@InTheHouse
@TestMethodOrder(OrderAnnotation.class)
class TellingIT {

    private static final String NEXT = ".actions a.button";
    private static final String PORTRAIT = "/player/course/fondations/lesson/portrait-du-mentor";
    private static final String FIRST_LESSON = "/player/course/fondations/lesson/un-mot-une-histoire";
    private static final String OWN_WORDS = "textarea[data-save*='premiere-phrase']";
    private static final String SAVED = "output[data-saved-for$='premiere-phrase']";

    /** Somebody with a page of the tool before them. */
    private record Reader(Guest guest, Sheet sheet) {

        static Reader opens(House house, String placement) {
            Guest awa = house.guest("awa");
            awa.opensAlone(placement);
            awa.arrivesAlone();
            return new Reader(awa, Sheet.alone(awa));
        }

        /** Changes the language, reloads, and changes it back: it is the same page with the same things on it. */
        void readsItInBothLanguages(String page) {
            isAt(page, "fr");
            int things = things();
            sheet.press("[data-language=en]");
            assertThat(sheet.find("[data-language=fr]")).isFocused();
            assertThat(guest.page().locator("#said")).hasText(guest.page().title());
            isAt(page, "en");
            assertThat(things()).isEqualTo(things);
            guest.page().reload();
            isAt(page, "en");
            assertThat(things()).isEqualTo(things);
            sheet.press("[data-language=fr]");
            isAt(page, "fr");
        }

        private void isAt(String page, String language) {
            assertThat(guest.page().locator("#sheet[lang=" + language + "] main[data-page='" + page + "']"))
                    .isVisible();
            assertThat(guest.page().locator("html")).hasAttribute("lang", language);
        }

        private int things() {
            return sheet.find("main :is(li, input, select, textarea, button, .refutation, .consequence)")
                    .count();
        }

        /** The focus is there, and this is said aloud. */
        void isTold(String focus, String words) {
            assertThat(sheet.find(focus).first()).isFocused();
            assertThat(guest.page().locator("#said[role=status]")).hasText(words);
        }
    }

    @Test
    @Order(1)
    void theOtherLanguageKeepsWhatWasTypedAndUnfolded(House house) {
        Reader reader = Reader.opens(house, "fondations");
        try (Guest awa = reader.guest()) {
            Sheet sheet = reader.sheet();
            sheet.goes(FIRST_LESSON);
            sheet.find(".match select").nth(1).selectOption("relation");
            sheet.find("input[name=answer]").nth(1).check();
            sheet.find(".text-twin summary").click();
            sheet.press("[data-language=en]");
            assertThat(sheet.find(".match select").nth(1)).hasValue("relation");
            assertThat(sheet.find("input[name=answer]").nth(1)).isChecked();
            assertThat(sheet.find(".text-twin[open]")).hasCount(1);
            sheet.goes(PORTRAIT);
            sheet.find(OWN_WORDS).fill("What did you do before you came here?");
            sheet.press("[data-language=fr]");
            assertThat(sheet.find(OWN_WORDS)).hasValue("What did you do before you came here?");
        }
    }

    @Test
    @Order(2)
    void ownWordsAreSaidToBeSavedAndTheFocusStays(House house) {
        Reader reader = Reader.opens(house, "fondations");
        try (Guest awa = reader.guest()) {
            Sheet sheet = reader.sheet();
            sheet.goes(PORTRAIT);
            sheet.find(OWN_WORDS).fill("Bonjour Léo, qu’aimeriez-vous apprendre d’abord ?");
            assertThat(sheet.find(SAVED)).hasText("Pas encore enregistré");
            assertThat(sheet.find(SAVED)).hasText("Enregistré");
            assertThat(sheet.find(OWN_WORDS)).isFocused();
            awa.page().reload();
            assertThat(sheet.find(OWN_WORDS)).hasValue("Bonjour Léo, qu’aimeriez-vous apprendre d’abord ?");
        }
    }

    @Test
    @Order(3)
    void everyPageOfACourseIsTheSameInBothLanguages(House house) {
        Reader reader = Reader.opens(house, "fondations");
        try (Guest awa = reader.guest()) {
            Sheet sheet = reader.sheet();
            reader.readsItInBothLanguages("player/CoursePage");
            sheet.goes(FIRST_LESSON);
            reader.readsItInBothLanguages("player/LessonPage");
            Locator question = sheet.find(".check .question").first();
            question.locator("input[name=answer]").first().check();
            Sheet.replaces(
                    question, () -> question.locator("button[type=submit]").click());
            reader.isTold(
                    ".check .refutation h2",
                    "Réponse enregistrée. "
                            + sheet.find(".check .refutation h2")
                                    .innerText()
                                    .substring(1)
                                    .strip());
            reader.readsItInBothLanguages("player/LessonPage");
        }
    }

    @Test
    @Order(4)
    void everyPageOfAQuizIsTheSameInBothLanguages(House house) {
        Reader reader = Reader.opens(house, "mythes");
        try (Guest awa = reader.guest()) {
            Sheet sheet = reader.sheet();
            reader.readsItInBothLanguages("player/BeginPage");
            sheet.send("/begin");
            assertThat(sheet.find("h1")).isFocused();
            reader.readsItInBothLanguages("player/QuestionPage");
            sheet.answers("myth", 2);
            reader.isTold(
                    ".refutation h2",
                    "Réponse enregistrée. "
                            + sheet.find(".refutation h2")
                                    .innerText()
                                    .substring(1)
                                    .strip());
            reader.readsItInBothLanguages("player/QuestionPage");
            assertThat(sheet.find(".refutation")).isVisible();
            sheet.press(NEXT);
            while (sheet.find("form[action$='/answer'] button").count() > 0) {
                sheet.answers("myth", 1);
                sheet.press(NEXT);
            }
            reader.isTold("h1", awa.page().title());
            reader.readsItInBothLanguages("player/ResultPage");
        }
    }

    @Test
    @Order(5)
    void everyPageOfAStoryIsTheSameInBothLanguages(House house) {
        Reader reader = Reader.opens(house, "annulations");
        try (Guest awa = reader.guest()) {
            Sheet sheet = reader.sheet();
            reader.readsItInBothLanguages("story/StoryPage");
            sheet.send("/begin");
            sheet.press("button[name=choice] >> nth=0");
            reader.isTold(".consequence .happens", sheet.find("h1").innerText());
            reader.readsItInBothLanguages("story/ScenePage");
            while (sheet.find("button[name=choice]").count() > 0) {
                sheet.press("button[name=choice] >> nth=0");
            }
            reader.readsItInBothLanguages("story/EndingPage");
            sheet.send("/debrief");
            reader.isTold("h1", awa.page().title());
            reader.readsItInBothLanguages("story/DebriefPage");
        }
    }

    @Test
    @Order(6)
    void theCardIsPrintedAlone(House house) {
        Reader reader = Reader.opens(house, "fondations");
        try (Guest awa = reader.guest()) {
            Sheet sheet = reader.sheet();
            sheet.goes(FIRST_LESSON);
            awa.page().evaluate("() => { window.print = () => { window.printed = true; }; }");
            sheet.find("[data-print=card]").click();
            assertThat(awa.page().evaluate("() => window.printed")).isEqualTo(true);
            awa.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(sheet.find(".work-card")).isVisible();
            assertThat(sheet.find(".idea")).isHidden();
            assertThat(sheet.find("[data-print=card]")).isHidden();
            awa.page().evaluate("() => window.dispatchEvent(new Event('afterprint'))");
            assertThat(sheet.find(".idea")).isVisible();
        }
    }
}
