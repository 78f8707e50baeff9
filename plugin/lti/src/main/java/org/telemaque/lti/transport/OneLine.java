package org.telemaque.lti.transport;

import java.util.regex.Pattern;

/** Makes a text that came from outside fit for one line of a log, a journal or a terminal: the one place that says how. */
public final class OneLine {
    /**
     * What begins a new line somewhere, commands a terminal, or hides or turns text: both sets of controls (also NEL and CSI),
     * separators of lines and paragraphs, invisible marks and those of writing direction, halves of characters.
     */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private OneLine() {}

    /** The text with a blank in place of each character that is not fit. */
    public static String of(String text) {
        return UNFIT.matcher(text).replaceAll(" ");
    }

    /** The text on one line, without needless blanks, and cut beyond so many characters. */
    public static String of(String text, int longest) {
        String line = of(text).replaceAll("\\s+", " ").strip();
        return line.length() > longest ? line.substring(0, longest) + "…" : line;
    }
}
