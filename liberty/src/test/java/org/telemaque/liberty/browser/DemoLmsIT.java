package org.telemaque.liberty.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The pages of the demo LMS themselves. */
@InTheHouse
class DemoLmsIT {

    @EveryWay
    void theFrontPageIsReadableByEverybody(Screen screen, String language, House house) {
        try (Guest guest = house.guest("ines", screen, language)) {
            assertThat(guest.looksAt("/").status()).isEqualTo(200);
            assertThat(guest.page().locator("h1").textContent())
                    .isEqualTo(language.equals("fr") ? "Choisissez qui vous êtes" : "Choose who you are");
            assertThat(guest.page().locator(".card").count()).isEqualTo(11);
            guest.looksAround("lms-home");
        }
    }

    @EveryWay
    void theCourseIsReadableByEverybody(Screen screen, String language, House house) {
        try (Guest guest = house.guest("claire", screen, language)) {
            assertThat(guest.looksAtTheCourse().status()).isEqualTo(200);
            // What ChoosingIT hangs up stands beside what was there from the start.
            assertThat(guest.page()
                            .locator(".row a.open:not([href*='/activity/plus-'])")
                            .count())
                    .isEqualTo(6);
            guest.looksAround("lms-course");
        }
    }

    @Test
    void anUnknownPersonGetsAReadablePage(House house) {
        try (Guest guest = house.guest("nobody")) {
            assertThat(guest.looksAtTheCourse().status()).isEqualTo(404);
            guest.takeComplaints();
            guest.looksAround("lms-missing");
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
}
