package org.telemaque.liberty.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One person of the demo LMS in a fresh browser that blocks third-party cookies. */
final class Guest implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;
    private static final Path ALBUM = Path.of("target", "screenshots");

    private final House house;
    private final String person;
    private final Screen screen;
    private final String language;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Guest(House house, String person, Screen screen, String language) {
        this(house, person, screen, language, house.browser().newContext(screen.options(language)));
    }

    /** Somebody at a wide screen with a browser of their own, reading French. */
    Guest(House house, String person, BrowserContext context) {
        this(house, person, Screen.WIDE, "fr", context);
    }

    private Guest(House house, String person, Screen screen, String language, BrowserContext context) {
        this.house = house;
        this.person = person;
        this.screen = screen;
        this.language = language;
        this.context = context;
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " (" + message.location() + ")");
            }
        });
        context.onWebError(error -> complaints.add(error.error()));
        this.page = context.newPage();
    }

    /** The window of the LMS. */
    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** What stands inside the frame of the LMS. */
    FrameLocator tool() {
        return page.frameLocator("iframe.tool");
    }

    /** The frame itself, to ask where it is. */
    Frame toolFrame() {
        return page.frame("tool");
    }

    /** Looks at a page of the LMS. */
    Response looksAt(String path) {
        return goes(house.server().lms(path + (path.contains("?") ? "&" : "?") + "lang=" + language));
    }

    /** Goes to any address. */
    Response goes(URI address) {
        return page.navigate(address.toString());
    }

    /** Looks at the course. */
    Response looksAtTheCourse() {
        return looksAt("/as/" + person + "/course");
    }

    /** Opens an activity in the frame of the LMS. */
    Response opens(String placement) {
        return looksAt("/as/" + person + "/activity/" + placement);
    }

    /** Opens an activity in a window of its own. */
    Response opensAlone(String placement) {
        return looksAt("/as/" + person + "/launch/" + placement + "?target=window");
    }

    /** Waits until the activity stands in the frame; at the first launch the notice comes before it. */
    void arrives() {
        arrives(tool().locator("#sheet"));
    }

    /** Waits until the activity stands in the window. */
    void arrivesAlone() {
        arrives(page.locator("#sheet"));
    }

    private static void arrives(Locator sheet) {
        // The sheet that is there while the visit begins has a heading too.
        PlaywrightAssertions.assertThat(sheet.locator("main:not(:has(#opening, #departure)) h1"))
                .isVisible();
        Locator notice = sheet.locator("form[action='/home/notice']");
        if (notice.count() > 0) {
            notice.locator("button").click();
            PlaywrightAssertions.assertThat(notice).hasCount(0);
        }
    }

    /** Takes a picture, and asserts what holds for every page: nothing is cut off and axe finds nothing. */
    void looksAround(String name) {
        pictures(name);
        neverScrollsSideways();
        findsThePageAccessible();
    }

    /**
     * Looks at the page as everybody may see it: at this screen, at 320 pixels, on paper and, in French, at night. The page
     * stays as it is; only what it is shown on changes.
     */
    void looksAroundEveryWay(String name) {
        page.mouse().move(0, 0);
        looksAround(name);
        looksAround(name, Screen.NARROW, "scrollable-region-focusable");
        if (language.equals("fr")) {
            looksAround(name, Screen.DARK, "color-contrast");
        }
        Screen.prints(page);
        pictures(name, "print");
        neverScrollsSideways();
        screen.shows(page);
    }

    /** Looks at the page on every screen; the page stays as it is, and axe tries everything on each. */
    void looksAroundOnEveryScreen(String name) {
        for (Screen each : Screen.values()) {
            each.shows(page);
            pictures(name, each.key());
            neverScrollsSideways();
            findsThePageAccessible();
        }
        screen.shows(page);
    }

    /** Looks at the page on another screen, where axe tries the one rule that may end differently there. */
    private void looksAround(String name, Screen other, String rule) {
        other.shows(page);
        pictures(name, other.key());
        neverScrollsSideways();
        Axe.in(page.mainFrame()).findsNothing(rule);
    }

    /** Takes a picture of the whole page. */
    void pictures(String name) {
        pictures(name, screen.key());
    }

    private void pictures(String name, String way) {
        Path file = ALBUM.resolve(name + "-" + language + "-" + way + ".png");
        page.frames().forEach(Guest::hasItsImages);
        // A frame is not painted again in time when the window grows for the picture.
        boolean whole = page.locator("iframe").count() == 0;
        page.screenshot(new ScreenshotOptions().setFullPage(whole).setPath(file));
    }

    /** Pictures of a lesson are fetched only when they come near; a picture of the page wants them all. */
    private static void hasItsImages(Frame frame) {
        frame.evaluate("() => Promise.all([...document.images].map(image => {"
                + " image.loading = 'eager'; return image.decode().catch(() => {}); }))");
    }

    /** Asserts that axe finds nothing on the page, and nothing in what it frames: each is a document of its own. */
    void findsThePageAccessible() {
        Axe.in(page.mainFrame()).findsNothing();
        if (page.locator("iframe.tool").count() > 0) {
            Axe.in(toolFrame()).findsNothing();
        }
    }

    /** Asserts that neither the page nor a frame of it scrolls sideways. */
    void neverScrollsSideways() {
        for (Frame frame : page.frames()) {
            Object excess =
                    frame.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(((Number) excess).intValue())
                    .as("pixels beyond the window at %s", frame.url())
                    .isLessThanOrEqualTo(0);
        }
    }

    /** What the browser complained of since the last time it was asked; tests that provoke a complaint take it away. */
    List<String> takeComplaints() {
        List<String> taken = List.copyOf(complaints);
        complaints.clear();
        return taken;
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("complaints of the browser of " + person).isEmpty();
    }
}
