package org.telemaque.liberty.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every component of the tool in every state, on one page: what axe and the pictures look at first. */
@InTheHouse
class GalleryIT {

    private static final String GALLERY = "a[href='/preview/gallery']";
    private static final String DARK_THEME = "a[href='/preview/gallery?theme=dark']";

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyComponentIsReadableByEverybody(String language, House house) {
        try (Guest hugo = house.guest("hugo", Screen.WIDE, language)) {
            opens(hugo);
            hugo.looksAroundOnEveryScreen("gallery");
        }
    }

    @Test
    void theAuthorSeesItByNightWhileItIsDay(House house) {
        try (Guest hugo = house.guest("hugo")) {
            Sheet sheet = opens(hugo);
            Object day = paper(hugo.page());
            sheet.press(DARK_THEME);
            // The page takes over the sheet's theme once the sheet stands there.
            assertThat(hugo.page().locator("html")).hasAttribute("data-theme", "dark");
            assertThat(paper(hugo.page())).isNotEqualTo(day);
            hugo.findsThePageAccessible();
        }
    }

    @Test
    void withoutAVisitThereIsNoGallery(House house) {
        try (Guest nobody = house.guest("nobody")) {
            assertThat(nobody.goes(house.server().tool("/preview/gallery")).status())
                    .isEqualTo(401);
            nobody.takeComplaints();
        }
    }

    @Test
    void whoeverAskedForLessMotionGetsNone(House house) {
        try (Guest hugo = house.guest("hugo")) {
            opens(hugo);
            Motion.isStill(hugo.page());
            hugo.page().emulateMedia(new EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
            assertThat(Motion.of(hugo.page()))
                    .anyMatch(one -> one.contains("transition"))
                    .anyMatch(one -> one.contains("picture"));
        }
    }

    private static Sheet opens(Guest hugo) {
        hugo.opensAlone("apercu");
        hugo.arrivesAlone();
        Sheet sheet = Sheet.alone(hugo);
        sheet.press(GALLERY);
        assertThat(sheet.find("main[data-page='preview/GalleryPage']")).isVisible();
        return sheet;
    }

    private static Object paper(Page page) {
        return page.evaluate("() => getComputedStyle(document.documentElement).backgroundColor"
                + " + getComputedStyle(document.body).color");
    }
}
