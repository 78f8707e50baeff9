package org.telemaque.liberty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A trainer hangs activities of the tool into the course of the LMS (Deep Linking 2.0), and reads who is in it. */
@InTheHouse
class ChoosingIT {

    private static final String STORY_IN_FRENCH = "Trois annulations";
    private static final String STORY_IN_ENGLISH = "Three cancellations";
    private static final int LOOKS = 40;
    private static final int PAUSE = 250;

    @ParameterizedTest
    @CsvSource({"fr, wide", "en, narrow"})
    void aTrainerFindsTicksAndHangsUpAnActivityThatOpens(String language, String screen, House house) {
        try (Guest claire = house.guest("claire", Screen.named(screen), language)) {
            claire.opens("choisir");
            claire.arrives();
            FrameLocator tool = claire.tool();
            claire.looksAround("picker");
            looksCloser(claire, tool, language);
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
            claire.looksAt("/as/claire/grades");
            assertThat(claire.page().locator("thead"))
                    .containsText(language.equals("fr") ? STORY_IN_FRENCH : STORY_IN_ENGLISH);
            claire.looksAtTheCourse();
            assertThat(claire.page().locator("a.open[href*='/activity/plus-']").first())
                    .isVisible();
            claire.page().locator("a.open[href*='/activity/plus-']").first().click();
            claire.arrives();
            assertThat(tool.locator("form[action$='/begin'], .actions").first()).isVisible();
            tool.locator("[data-leave]").click();
            assertThat(tool.locator("main.note .said")).containsText("Télémaque");
        }
    }

    /** By keyboard, without leaving the picker: what an activity is, in the language that its title will have. */
    private static void looksCloser(Guest claire, FrameLocator tool, String language) {
        Locator closer = tool.locator("details[hx-get='/glance/course/fondations']");
        Locator summary = closer.locator("summary");
        summary.press("Enter");
        assertThat(closer.locator(".glance .steps li").first()).isVisible();
        assertThat(closer.locator(".glance .first[lang=" + language + "]")).isVisible();
        claire.pictures("picker-glance");
        claire.findsThePageAccessible();
        claire.neverScrollsSideways();
        summary.press("Enter");
        assertThat(closer.locator(".glance")).isHidden();
        String other = language.equals("fr") ? "en" : "fr";
        tool.locator("#titles").selectOption(other);
        summary.press("Enter");
        assertThat(closer.locator(".glance .first[lang=" + other + "]")).isVisible();
        tool.locator("#titles").selectOption(language);
        assertThat(tool.locator("main")).hasAttribute("data-page", "placement/PickerPage");
    }

    @ParameterizedTest
    @CsvSource({"fr, wide", "en, narrow"})
    void aTrainerReadsTheListOfTheLmsAndLooksThroughAGroup(String language, String screen, House house) {
        try (Guest claire = house.guest("claire", Screen.named(screen), language)) {
            claire.opens("console");
            claire.arrives();
            FrameLocator tool = claire.tool();
            tool.locator("form[action='/training/roster'] button").click();
            Locator group = tool.locator("select[name=group]");
            for (int look = 0; look < LOOKS && group.count() == 0; look++) {
                claire.page().waitForTimeout(PAUSE);
                tool.locator(".notice a[href='/training']").all().forEach(Locator::click);
            }
            group.selectOption(new SelectOption().setLabel("Atelier de Brest"));
            tool.locator("button[value='search']").click();
            assertThat(tool.locator("tbody tr")).hasCount(2);
            assertThat(tool.locator("tbody")).containsText("Inès Caradec");
            claire.looksAround("roster-group");
            tool.locator("select[name=state]").selectOption("left");
            tool.locator("button[value='search']").click();
            assertThat(tool.locator(".empty")).isVisible();
            claire.looksAround("roster-nobody");
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
