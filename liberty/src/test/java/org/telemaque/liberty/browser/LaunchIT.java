package org.telemaque.liberty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the LMS into the tool: a real LTI launch into a frame on another site, without third-party cookies. */
@InTheHouse
class LaunchIT {

    /** The heading of a page, but not of the empty one that is there while the visit begins. */
    private static final String OPENED = "main:not(:has(#opening)) h1";

    private static final String AUTHORIZE = "**/lms/authorize?**";

    @ParameterizedTest
    @ValueSource(strings = {"fondations", "entree", "mythes", "annulations", "parcours"})
    void everyPlacedActivityOpensInTheFrame(String placement, House house) {
        try (Guest ines = house.guest("ines")) {
            ines.opens(placement);
            assertThat(heading(ines)).isVisible();
            assertThat(ines.toolFrame().url())
                    .startsWith(house.server().tool("/open/").toString());
            ines.neverScrollsSideways();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"claire console", "sofia traces", "hugo apercu", "awa entree"})
    void everyPartOfTheCourseHasItsDoor(String personAndPlacement, House house) {
        String[] words = personAndPlacement.split(" ");
        try (Guest guest = house.guest(words[0])) {
            guest.opens(words[1]);
            assertThat(heading(guest)).isVisible();
            guest.pictures("door-" + words[0]);
        }
    }

    @Test
    void theLaunchNeedsNoCookieButAPartitionedOneAndLeavesNoTicketInTheAddress(House house) {
        try (Guest ines = house.guest("ines")) {
            ines.opens("fondations");
            assertThat(heading(ines)).isVisible();
            assertThat(ines.toolFrame().url()).doesNotContain("ticket");
            assertThat(ines.context().cookies())
                    .allSatisfy(cookie -> assertThat(cookie.path).isEqualTo("/lti"))
                    .allSatisfy(LaunchIT::isSafe);
        }
    }

    @Test
    void theLanguageOfTheLaunchIsTheLanguageOfTheTool(House house) {
        try (Guest ines = house.guest("ines", Screen.WIDE, "en")) {
            ines.opens("fondations");
            assertThat(heading(ines)).isVisible();
            assertThat(ines.tool().locator("[lang]").first()).hasAttribute("lang", "en");
        }
    }

    @Test
    void reloadingTheFrameLandsInTheRunningVisit(House house) {
        try (Guest ines = house.guest("ines")) {
            ines.opens("entree");
            assertThat(heading(ines)).isVisible();
            String before = ines.toolFrame().url();
            ines.toolFrame().evaluate("() => location.reload()");
            assertThat(heading(ines)).isVisible();
            assertThat(ines.toolFrame().url()).isEqualTo(before);
        }
    }

    @Test
    void anActivityOpensInAWindowOfItsOwn(House house) {
        try (Guest ines = house.guest("ines")) {
            ines.opensAlone("fondations");
            assertThat(ines.page().locator(OPENED)).isVisible();
            assertThat(ines.page().url())
                    .startsWith(house.server().tool("/open/").toString());
        }
    }

    @Test
    void aTokenWithABrokenSignatureGetsAReadablePage(House house) {
        refused(house, 401, html -> html.replaceFirst("(name=\"id_token\" value=\"[^\"]{200})[^\"]{4}", "$1AAAA"));
    }

    @Test
    void anUnknownStateGetsAReadablePage(House house) {
        refused(house, 401, html -> html.replaceFirst("(name=\"state\" value=\")[^\"]+", "$1never-issued-by-anybody"));
    }

    @Test
    void anErrorOfThePlatformGetsAReadablePage(House house) {
        refused(house, 400, html -> html.replace("name=\"id_token\"", "name=\"error\""));
    }

    @Test
    void aBrowserThatCannotBeTiedToItsStateIsOfferedANewWindow(House house) {
        try (Guest karim = house.guest("karim")) {
            List<Integer> statuses = statusesOfLaunches(karim);
            karim.page().route(AUTHORIZE, route -> {
                karim.context().clearCookies();
                route.resume();
            });
            karim.opens("annulations");
            assertThat(heading(karim)).isVisible();
            assertThat(statuses).containsExactly(401);
            assertThat(karim.tool().locator("[target=_blank]").first()).isVisible();
            karim.takeComplaints();
            karim.pictures("launch-new-window");
            karim.findsThePageAccessible();
        }
    }

    @Test
    void aTokenUsedTwiceIsRefused(House house) {
        List<String> launches = new ArrayList<>();
        try (Guest karim = house.guest("karim")) {
            karim.page().onRequest(request -> {
                if (request.url().endsWith("/lti/launch")) {
                    launches.add(request.postData());
                }
            });
            karim.opens("annulations");
            assertThat(heading(karim)).isVisible();
            APIResponse again = karim.context()
                    .request()
                    .post(
                            house.server().tool("/lti/launch").toString(),
                            com.microsoft.playwright.options.RequestOptions.create()
                                    .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                    .setData(launches.get(0)));
            assertThat(again.status()).isIn(400, 401);
        }
    }

    private static void refused(House house, int status, UnaryOperator<String> fault) {
        try (Guest karim = house.guest("karim")) {
            List<Integer> statuses = statusesOfLaunches(karim);
            karim.page().route(AUTHORIZE, route -> alter(route, fault));
            karim.opens("annulations");
            assertThat(heading(karim)).isVisible();
            assertThat(statuses).containsExactly(status);
            assertThat(karim.tool().locator("html")).hasAttribute("lang", "fr");
            karim.takeComplaints();
            karim.findsThePageAccessible();
        }
    }

    private static List<Integer> statusesOfLaunches(Guest guest) {
        List<Integer> statuses = new ArrayList<>();
        guest.page().onResponse(response -> {
            if (response.url().endsWith("/lti/launch")) {
                statuses.add(response.status());
            }
        });
        return statuses;
    }

    private static void alter(Route route, UnaryOperator<String> fault) {
        APIResponse answer = route.fetch();
        String html = answer.text();
        String altered = fault.apply(html);
        assertThat(altered).isNotEqualTo(html);
        route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(altered));
    }

    private static Locator heading(Guest guest) {
        return guest.tool().locator(OPENED);
    }

    private static void isSafe(Cookie cookie) {
        assertThat(cookie.secure).isTrue();
        assertThat(cookie.httpOnly).isTrue();
    }
}
