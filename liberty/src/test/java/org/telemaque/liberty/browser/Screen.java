package org.telemaque.liberty.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Locale;

/** What somebody looks at. */
enum Screen {
    /** A desktop in daylight. */
    WIDE(1280, 900, ColorScheme.LIGHT),
    /** The same at night. */
    DARK(1280, 900, ColorScheme.DARK),
    /** The narrowest that WCAG 1.4.10 asks for. */
    NARROW(320, 700, ColorScheme.LIGHT);

    private final int width;
    private final int height;
    private final ColorScheme scheme;

    Screen(int width, int height, ColorScheme scheme) {
        this.width = width;
        this.height = height;
        this.scheme = scheme;
    }

    NewContextOptions options(String language) {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale(language);
    }

    /** Puts a page that stands already on this screen. */
    void shows(Page page) {
        page.setViewportSize(width, height);
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN).setColorScheme(scheme));
    }

    /** Puts a page on paper: A4 with its margins. */
    static void prints(Page page) {
        page.setViewportSize(700, 990);
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.LIGHT));
    }

    static Screen named(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** The word in names of files. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
