package org.telemaque.liberty.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the demo LMS themselves. */
@InTheHouse
class DemoLmsIT {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theFrontPageIsReadableByEverybody(String language, House house) {
        try (Guest guest = house.guest("ines", Screen.WIDE, language)) {
            assertThat(guest.looksAt("/").status()).isEqualTo(200);
            assertThat(guest.page().locator("h1").textContent())
                    .isEqualTo(language.equals("fr") ? "Choisissez qui vous êtes" : "Choose who you are");
            assertThat(guest.page().locator(".card").count()).isEqualTo(11);
            guest.looksAroundOnEveryScreen("lms-home");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theCourseIsReadableByEverybody(String language, House house) {
        try (Guest guest = house.guest("claire", Screen.WIDE, language)) {
            assertThat(guest.looksAtTheCourse().status()).isEqualTo(200);
            // What ChoosingIT hangs up stands beside what was there from the start.
            assertThat(guest.page()
                            .locator(".row a.open:not([href*='/activity/plus-'])")
                            .count())
                    .isEqualTo(6);
            guest.looksAroundOnEveryScreen("lms-course");
        }
    }

    /** What the picker brings back is looked at inside the frame, where it stands: {@link ChoosingIT}. */
    @ParameterizedTest
    @CsvSource({"fr, Carnet de notes", "en, Gradebook"})
    void theGradesAreReadableByEverybody(String language, String title, House house) {
        try (Guest guest = house.guest("claire", Screen.WIDE, language)) {
            assertThat(guest.looksAt("/as/claire/grades").status()).isEqualTo(200);
            assertThat(guest.page().locator("h1").textContent()).isEqualTo(title);
            assertThat(guest.page().locator("tbody tr").count()).isEqualTo(8);
            guest.looksAroundOnEveryScreen("lms-grades");
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, lti_msg, .said", "en, lti_errormsg, .said-fault"})
    void theWayBackIsReadableByEverybody(String language, String parameter, String said, House house) {
        try (Guest guest = house.guest("ines", Screen.WIDE, language)) {
            String words = language.equals("fr") ? "À bientôt." : "This link is worn out.";
            guest.looksAt("/as/ines/return?" + parameter + "=" + URLEncoder.encode(words, UTF_8));
            assertThat(guest.page().locator(said).textContent()).isEqualTo(words);
            guest.looksAroundOnEveryScreen("lms-return");
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
