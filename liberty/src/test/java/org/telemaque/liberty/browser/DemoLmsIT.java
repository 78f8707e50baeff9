package org.telemaque.liberty.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the demo LMS themselves. */
@InTheHouse
class DemoLmsIT {

    static Stream<Arguments> screensAndLanguages() {
        return Stream.of(Screen.values())
                .flatMap(screen -> Stream.of("fr", "en").map(language -> Arguments.of(screen, language)));
    }

    @ParameterizedTest
    @MethodSource("screensAndLanguages")
    void theFrontPageIsReadableByEverybody(Screen screen, String language, House house) {
        try (Guest guest = house.guest("ines", screen, language)) {
            assertThat(guest.looksAt("/").status()).isEqualTo(200);
            assertThat(guest.page().locator("h1").textContent())
                    .isEqualTo(language.equals("fr") ? "Choisissez qui vous êtes" : "Choose who you are");
            assertThat(guest.page().locator(".card").count()).isEqualTo(11);
            lookAround(guest, "lms-home");
        }
    }

    @ParameterizedTest
    @MethodSource("screensAndLanguages")
    void theCourseIsReadableByEverybody(Screen screen, String language, House house) {
        try (Guest guest = house.guest("claire", screen, language)) {
            assertThat(guest.looksAtTheCourse().status()).isEqualTo(200);
            assertThat(guest.page().locator(".row").count()).isEqualTo(6);
            lookAround(guest, "lms-course");
        }
    }

    @Test
    void anUnknownPersonGetsAReadablePage(House house) {
        try (Guest guest = house.guest("nobody")) {
            assertThat(guest.looksAtTheCourse().status()).isEqualTo(404);
            guest.takeComplaints();
            lookAround(guest, "lms-missing");
        }
    }

    @Test
    void theLanguageCanBeSwitchedAndThePageStays(House house) {
        try (Guest guest = house.guest("karim")) {
            guest.looksAtTheCourse();
            guest.page().locator(".tongue").click();
            assertThat(guest.page().locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(guest.page().url()).contains("/as/karim/course");
        }
    }

    @Test
    void aPersonIsChosenByKeyboardAlone(House house) {
        try (Guest guest = house.guest("ines")) {
            guest.looksAt("/");
            guest.page().locator(".card h3 a").first().focus();
            guest.page().keyboard().press("Enter");
            guest.page().waitForURL("**/as/ines/course**");
            guest.page().locator(".open").first().focus();
            guest.page().keyboard().press("Tab");
            assertThat(guest.page().locator(":focus").getAttribute("class")).isEqualTo("window");
        }
    }

    private static void lookAround(Guest guest, String name) {
        guest.pictures(name);
        guest.neverScrollsSideways();
        guest.findsThePageAccessible();
    }
}
