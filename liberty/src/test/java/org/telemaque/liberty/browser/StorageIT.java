package org.telemaque.liberty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route.ResumeOptions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the browser keeps for a visit, and what happens when it keeps nothing or the visit has ended. */
@InTheHouse
class StorageIT {

    private static final String NOTHING_IS_KEPT = """
            for (const name of ['sessionStorage', 'localStorage']) {
              Object.defineProperty(window, name, {
                get() { throw new DOMException('Access is denied', 'SecurityError'); } });
            }
            """;
    private static final String LESSON = "/player/course/fondations/lesson/portrait-du-mentor";
    private static final String WRITTEN = "textarea[data-save]";
    private static final String NOTICE = "#notices .notice";

    @Test
    void withoutAnyStorageTheVisitLivesInThePageAndAReloadSaysWhatToDo(House house) {
        try (Guest nour = house.guest("nour")) {
            nour.context().addInitScript(NOTHING_IS_KEPT);
            nour.opens("fondations");
            nour.arrives();
            Sheet sheet = Sheet.framed(nour);
            sheet.press(".cards .card a >> nth=0");
            assertThat(sheet.find(".situation")).isVisible();
            nour.toolFrame().evaluate("() => location.reload()");
            assertThat(nour.tool().locator(NOTICE)).containsText("Rouvrez l’activité depuis votre cours");
            assertThat(nour.tool().locator(NOTICE + " [data-kept]")).hasCount(0);
            nour.findsThePageAccessible();
            nour.opens("fondations");
            nour.arrives();
            assertThat(sheet.find(".cards .card").first()).isVisible();
        }
    }

    @Test
    void whatCouldNotBeSavedWhenTheVisitEndedIsThereAtTheNextLaunch(House house) {
        String words = "Je commencerais par me taire, " + System.nanoTime();
        try (Guest nour = house.guest("nour")) {
            nour.opens("fondations");
            nour.arrives();
            Sheet sheet = Sheet.framed(nour);
            sheet.goes(LESSON);
            theVisitHasEnded(nour);
            sheet.find(WRITTEN).fill(words);
            assertThat(nour.tool().locator(NOTICE + " [data-kept]")).isVisible();
            assertThat(sheet.find(WRITTEN)).hasValue(words);
            assertThat(nour.takeComplaints())
                    .hasSize(1)
                    .allSatisfy(one -> assertThat(one).contains("401"));
            nour.page().unrouteAll();
            opensAnew(nour, sheet);
            assertThat(sheet.find(WRITTEN)).hasValue(words);
            assertThat(sheet.find("output[data-saved-for]")).hasText("Enregistré");
        }
        theServerHasThem(house, words);
    }

    /** On another device nothing is kept but what the server knows. */
    private static void theServerHasThem(House house, String words) {
        try (Guest nour = house.guest("nour")) {
            Sheet sheet = Sheet.framed(nour);
            opensAnew(nour, sheet);
            assertThat(sheet.find(WRITTEN)).hasValue(words);
        }
    }

    private static void opensAnew(Guest nour, Sheet sheet) {
        nour.opens("fondations");
        nour.arrives();
        sheet.goes(LESSON);
    }

    /** From now on the bearer is one that the server does not know. */
    private static void theVisitHasEnded(Guest guest) {
        guest.page().route("**/player/draft/**", route -> {
            Map<String, String> headers = new HashMap<>(route.request().headers());
            headers.put("authorization", "Bearer no-longer-known");
            route.resume(new ResumeOptions().setHeaders(headers));
        });
    }
}
