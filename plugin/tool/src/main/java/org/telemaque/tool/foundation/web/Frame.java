package org.telemaque.tool.foundation.web;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands around every page.
 *
 * @param language the language of the interface
 * @param theme light, dark, or as the device prefers
 * @param trail the way back, from the far to the near: the last link is where "back" leads
 * @param ancestors the origins that may frame the page, as CSP sources
 * @param recipients the foreign origins that a form of the page may be sent to
 * @param exit whether the visit can go back to the course that it came from
 */
public record Frame(
        Language language,
        Theme theme,
        List<Link> trail,
        List<String> ancestors,
        List<String> recipients,
        boolean exit) {
    private static final Pattern ORIGIN =
            Pattern.compile("(https://([A-Za-z0-9.*_-]+|\\[[0-9a-f:.]+])|http://(localhost|127\\.0\\.0\\.1|\\[::1]))"
                    + "(:(\\d{1,5}|\\*))?");

    /** How bright a page is. */
    public enum Theme {
        /** As the device prefers. */
        AUTO,
        /** Dark ink on paper. */
        LIGHT,
        /** Light ink on night. */
        DARK
    }

    /** Refuses what is not an origin, or one beyond this machine without TLS: such a text could end a directive of the policy. */
    public Frame {
        trail = List.copyOf(trail);
        ancestors = origins(ancestors);
        recipients = origins(recipients);
    }

    /** Makes the plain frame: no way back, framed by nobody but ourselves. */
    public static Frame in(Language language) {
        return new Frame(language, Theme.AUTO, List.of(), List.of(), List.of(), false);
    }

    /** Adds the way back. */
    public Frame under(Link... links) {
        return new Frame(language, theme, List.of(links), ancestors, recipients, exit);
    }

    /** Lets these origins frame the page: the LMS that launched us. */
    public Frame within(Collection<String> origins) {
        return new Frame(language, theme, trail, List.copyOf(origins), recipients, exit);
    }

    /** Lets a form of the page be sent to these origins: only for the two pages that answer an LMS by form. */
    public Frame sendingTo(Collection<String> origins) {
        return new Frame(language, theme, trail, ancestors, List.copyOf(origins), exit);
    }

    /** Shows the way back to the course, or no longer. */
    public Frame leaving(boolean leads) {
        return new Frame(language, theme, trail, ancestors, recipients, leads);
    }

    /** Fixes the theme, whatever the device prefers. */
    public Frame dressed(Theme wanted) {
        return new Frame(language, wanted, trail, ancestors, recipients, exit);
    }

    /** Opens the texts of the frame's language. */
    public Words words() {
        return Words.in(language);
    }

    private static List<String> origins(List<String> candidates) {
        for (String candidate : candidates) {
            if (!ORIGIN.matcher(candidate).matches()) {
                throw new IllegalArgumentException("Not an origin: " + candidate);
            }
        }
        return List.copyOf(candidates);
    }
}
