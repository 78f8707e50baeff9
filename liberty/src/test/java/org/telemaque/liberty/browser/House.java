package org.telemaque.liberty.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One server and one browser for all the tests of a process. */
final class House implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // The last list counts. Playwright's own also turns off the partitioning of storage, which everybody's
            // Chromium has: without it a third-party frame has no storage at all.
            "--disable-features=Translate,MediaRouter,DialMediaRouteProvider,HttpsUpgrades,PaintHolding");

    private static final int PATIENCE_MILLIS = 20_000;

    private static final String NO_COOKIES = """
            {"profile": {"default_content_setting_values": {"cookies": 2}}}
            """;

    private final TelemaqueServer server;
    private final Playwright playwright;
    private final Browser browser;
    private final Optional<Path> chromium;

    private House(TelemaqueServer server, Playwright playwright, Browser browser, Optional<Path> chromium) {
        this.server = server;
        this.playwright = playwright;
        this.browser = browser;
        this.chromium = chromium;
    }

    static House open() {
        Optional<Path> chromium = InstalledChromium.here().find();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        Playwright.CreateOptions options = new Playwright.CreateOptions().setEnv(InstalledChromium.download(chromium));
        Playwright playwright = InstalledChromium.started(() -> Playwright.create(options));
        return new House(TelemaqueServer.start(), playwright, launch(playwright, chromium), chromium);
    }

    private static Browser launch(Playwright playwright, Optional<Path> chromium) {
        LaunchOptions options = new LaunchOptions().setArgs(QUIET);
        chromium.ifPresent(options::setExecutablePath);
        return InstalledChromium.started(() -> playwright.chromium().launch(options));
    }

    TelemaqueServer server() {
        return server;
    }

    Browser browser() {
        return browser;
    }

    /** Somebody at a wide screen, reading French. */
    Guest guest(String person) {
        return guest(person, Screen.WIDE, "fr");
    }

    /** Somebody at this screen, reading this language. */
    Guest guest(String person, Screen screen, String language) {
        return new Guest(this, person, screen, language);
    }

    /** Somebody whose browser is set to block all cookies, and with them all storage. */
    Guest guestWithoutCookies(String person) {
        var options = new LaunchPersistentContextOptions()
                .setArgs(QUIET)
                .setViewportSize(1280, 900)
                .setLocale("fr");
        chromium.ifPresent(options::setExecutablePath);
        return new Guest(this, person, playwright.chromium().launchPersistentContext(profile(), options));
    }

    private static Path profile() {
        try {
            Path profile = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "no-cookies");
            Files.createDirectories(profile.resolve("Default"));
            Files.writeString(profile.resolve("Default/Preferences"), NO_COOKIES);
            return profile;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        server.close();
    }
}
