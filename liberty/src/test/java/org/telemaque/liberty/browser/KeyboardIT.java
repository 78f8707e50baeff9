package org.telemaque.liberty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;

/** Mehdi has no mouse; no other class is him. He learns with Tab, Enter, Space and the arrow keys. */
@InTheHouse
class KeyboardIT {

    private static final String NEXT = ".actions a.button";

    @Test
    void aLessonIsReadAndAnswered(House house) {
        try (Guest mehdi = house.guest("mehdi")) {
            Sheet sheet = arrives(mehdi, "fondations");
            Hands hands = new Hands(mehdi);
            hands.presses(NEXT);
            hands.answersEverything();
            hands.presses("form[action$='/read'] button");
            assertThat(sheet.find("main[data-page='player/LessonPage']")).isVisible();
        }
    }

    @Test
    void aQuizIsTakenToItsResult(House house) {
        try (Guest mehdi = house.guest("mehdi", Screen.NARROW, "fr")) {
            Sheet sheet = arrives(mehdi, "entree");
            Hands hands = new Hands(mehdi);
            hands.presses("form[action$='/begin'] button");
            while (sheet.find("main[data-page='player/QuestionPage']").count() > 0) {
                hands.answersEverything();
                hands.presses(NEXT);
            }
            assertThat(sheet.find(".calibration tbody tr")).hasCount(3);
            hands.reaches(".answers summary");
            mehdi.page().keyboard().press("Space");
            assertThat(sheet.find(".answers[open]")).hasCount(1);
        }
    }

    @Test
    void aStoryIsPlayedToItsDebrief(House house) {
        try (Guest mehdi = house.guest("mehdi")) {
            Sheet sheet = arrives(mehdi, "annulations");
            Hands hands = new Hands(mehdi);
            hands.presses("form[action$='/begin'] button");
            while (sheet.find("button[name=choice]").count() > 0) {
                hands.presses("button[name=choice]");
            }
            hands.presses("form[action$='/debrief'] button");
            hands.reaches(".way a");
            hands.presses(".steps form button");
            assertThat(sheet.find("button[name=choice]").first()).isVisible();
        }
    }

    @Test
    void anArrowKeyChoosesTheNextAnswerAndANumberChoosesItsOwn(House house) {
        try (Guest mehdi = house.guest("mehdi")) {
            Sheet sheet = arrives(mehdi, "mythes");
            Hands hands = new Hands(mehdi);
            hands.presses("form[action$='/begin'] button");
            hands.reaches("input[name=answer]");
            mehdi.page().keyboard().press("ArrowDown");
            assertThat(sheet.find("input[name=answer] >> nth=1")).isChecked();
            mehdi.page().keyboard().press("1");
            assertThat(sheet.find("input[name=answer] >> nth=0")).isChecked();
        }
    }

    @Test
    void whoeverAskedForLessMotionGetsNone(House house) {
        try (Guest mehdi = house.guest("mehdi")) {
            Sheet sheet = arrives(mehdi, "fondations");
            sheet.press(NEXT);
            Motion.isStill(mehdi.page());
            mehdi.page().emulateMedia(new EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
            assertThat(Motion.of(mehdi.page())).isNotEmpty();
        }
    }

    private static Sheet arrives(Guest guest, String placement) {
        guest.opensAlone(placement);
        guest.arrivesAlone();
        return Sheet.alone(guest);
    }
}
