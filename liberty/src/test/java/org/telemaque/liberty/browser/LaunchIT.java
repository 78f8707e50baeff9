package org.telemaque.liberty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** From the LMS into the tool: a real LTI launch into a frame on another site, without third-party cookies. */
@InTheHouse
class LaunchIT {

    private static final String LAUNCH = "**/lti/launch";

    @Test
    void theLaunchNeedsNoCookieButAPartitionedOneAndLeavesNoTicketInTheAddress(House house) {
        try (Guest claire = house.guest("claire")) {
            claire.opens("console");
            claire.arrives();
            assertThat(claire.toolFrame().url()).doesNotContain("ticket");
            assertThat(claire.context().cookies())
                    .allSatisfy(cookie -> assertThat(cookie.path).isEqualTo("/lti"))
                    .allSatisfy(LaunchIT::isSafe);
        }
    }

    @Test
    void theLanguageOfTheLaunchIsTheLanguageOfTheTool(House house) {
        try (Guest claire = house.guest("claire", Screen.WIDE, "en")) {
            claire.opens("console");
            claire.arrives();
            assertThat(claire.tool().locator("[lang]").first()).hasAttribute("lang", "en");
        }
    }

    @Test
    void reloadingTheFrameLandsInTheRunningVisit(House house) {
        try (Guest claire = house.guest("claire")) {
            claire.opens("console");
            claire.arrives();
            String before = claire.toolFrame().url();
            claire.toolFrame().evaluate("() => location.reload()");
            claire.arrives();
            assertThat(claire.toolFrame().url()).isEqualTo(before);
        }
    }

    @Test
    void theBackButtonLandsInTheRunningVisit(House house) {
        try (Guest claire = house.guest("claire")) {
            List<Integer> launches = statusesOfLaunches(claire);
            claire.opens("console");
            claire.arrives();
            String visit = claire.toolFrame().url();
            Object steps = claire.toolFrame().evaluate("() => history.length");
            claire.tool().locator("tbody th a").first().click();
            assertThat(claire.tool().locator("main")).hasAttribute("data-page", "training/PersonPage");
            // The page is there a moment before its step in the history; going back earlier would leave the course.
            claire.toolFrame().waitForFunction("steps => history.length > steps", steps);
            claire.toolFrame().evaluate("() => history.back()");
            assertThat(claire.tool().locator("main")).hasAttribute("data-page", "training/PeoplePage");
            claire.toolFrame().evaluate("() => history.forward()");
            assertThat(claire.tool().locator("main")).hasAttribute("data-page", "training/PersonPage");
            claire.looksAtTheCourse();
            claire.page().goBack();
            assertThat(claire.tool().locator("main")).hasAttribute("data-page", "training/PersonPage");
            assertThat(claire.toolFrame().url()).isEqualTo(visit);
            assertThat(launches).containsExactly(303);
        }
    }

    @Test
    void aLinkOfACopiedCourseOpensWhatItWasCopiedFrom(House house) {
        try (Guest karim = house.guest("karim")) {
            karim.opens("annulations");
            karim.arrives();
            String story = karim.tool().locator("h1").textContent();
            karim.looksAt("/as/karim/copy");
            karim.looksAround("lms-copy");
            karim.page().locator("a.open[href*='copie-annulations']").click();
            karim.arrives();
            assertThat(karim.tool().locator("h1")).hasText(story);
        }
    }

    @Test
    void anActivityOpensInAWindowOfItsOwn(House house) {
        try (Guest claire = house.guest("claire")) {
            claire.opensAlone("console");
            claire.arrivesAlone();
            assertThat(claire.page().url())
                    .startsWith(house.server().tool("/open/").toString());
        }
    }

    @Test
    void aTokenWithABrokenSignatureGetsAReadablePage(House house) {
        refused(house, 401, form -> form.replaceFirst("(id_token=[^&]+)[^&]{12}(?=&)", "$1AAAAAAAAAAAA"));
    }

    @Test
    void anUnknownStateGetsAReadablePage(House house) {
        refused(house, 401, form -> form.replaceFirst("(state=)[^&]+", "$1never-issued-by-anybody"));
    }

    @Test
    void anErrorOfThePlatformGetsAReadablePage(House house) {
        refused(house, 400, form -> form.replace("id_token=", "error="));
    }

    @Test
    void aBrowserThatCannotBeTiedToItsStateIsOfferedANewWindow(House house) {
        try (Guest karim = house.guest("karim")) {
            List<Integer> statuses = statusesOfLaunches(karim);
            karim.page().route(LAUNCH, route -> {
                karim.context().clearCookies();
                route.resume();
            });
            karim.opens("annulations");
            karim.arrives();
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
        try (Guest claire = house.guest("claire")) {
            claire.page().onRequest(request -> {
                if (request.url().endsWith("/lti/launch")) {
                    launches.add(request.postData());
                }
            });
            claire.opens("console");
            claire.arrives();
            APIResponse again = claire.context()
                    .request()
                    .post(
                            house.server().tool("/lti/launch").toString(),
                            RequestOptions.create()
                                    .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                    .setData(launches.get(0)));
            assertThat(again.status()).isIn(400, 401);
        }
    }

    private static void refused(House house, int status, UnaryOperator<String> fault) {
        try (Guest karim = house.guest("karim")) {
            List<Integer> statuses = statusesOfLaunches(karim);
            karim.page().route(LAUNCH, route -> alter(route, fault));
            karim.opens("annulations");
            karim.arrives();
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
        String form = route.request().postData();
        String altered = fault.apply(form);
        assertThat(altered).isNotEqualTo(form);
        route.resume(new Route.ResumeOptions().setPostData(altered));
    }

    private static void isSafe(Cookie cookie) {
        assertThat(cookie.secure).isTrue();
        assertThat(cookie.httpOnly).isTrue();
    }
}
