package org.telemaque.liberty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A trainer hangs activities of the tool into the course of the LMS (Deep Linking 2.0). */
@InTheHouse
class ChoosingIT {

    @ParameterizedTest
    @CsvSource({"fr, wide", "en, narrow"})
    void aTrainerFindsTicksAndHangsUpAnActivityThatOpens(String language, String screen, House house) {
        try (Guest claire = house.guest("claire", Screen.named(screen), language)) {
            claire.opens("choisir");
            claire.arrives();
            FrameLocator tool = claire.tool();
            claire.looksAround("picker");
            tool.locator("input[value='quiz/entree']").check();
            tool.locator("#kind").selectOption("scenario");
            tool.locator("button[value='search']").click();
            assertThat(tool.locator("input[value='course/fondations']")).hasCount(0);
            assertThat(tool.locator("input[value='quiz/entree']")).isChecked();
            tool.locator("input[value='scenario/trois-annulations']").check();
            claire.looksAround("picker-found");
            tool.locator("button[value='add']").click();
            assertThat(tool.locator("main.note li")).hasCount(2);
            claire.looksAroundOnEveryScreen("lms-chosen");
            claire.looksAtTheCourse();
            assertThat(claire.page().locator("a.open[href*='/activity/plus-']").first())
                    .isVisible();
            claire.page().locator("a.open[href*='/activity/plus-']").first().click();
            claire.arrives();
            assertThat(tool.locator("form[action$='/begin'], .actions").first()).isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, wide"})
    void whoChangesTheirMindGoesBackWithNothing(String language, String screen, House house) {
        try (Guest claire = house.guest("claire", Screen.named(screen), language)) {
            claire.opens("choisir");
            claire.arrives();
            claire.tool().locator("button[value='add']").click();
            assertThat(claire.tool().locator("[data-focus]")).isVisible();
            claire.tool().locator("button[value='cancel']").click();
            assertThat(claire.tool().locator("main.note")).isVisible();
            assertThat(claire.tool().locator("main.note li")).hasCount(0);
            claire.takeComplaints(); // of the 422 above
        }
    }
}
