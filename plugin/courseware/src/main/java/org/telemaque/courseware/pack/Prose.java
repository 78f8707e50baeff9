package org.telemaque.courseware.pack;

import org.telemaque.courseware.pack.Defect.Spot;
import org.telemaque.courseware.text.Language;

/**
 * One Markdown file.
 *
 * @param base its name up to and including the dot before {@code <language>.md}
 * @param body its text without front matter
 * @param header what its front matter says
 */
public record Prose(String base, Language language, String body, Header header) {

    /**
     * The front matter.
     *
     * @param source hash of the French body that it translates; empty in the French file
     * @param lines how many lines of the file it takes
     */
    public record Header(String source, int lines) {}

    /** The file's name in the pack. */
    public String file() {
        return base + language + ".md";
    }

    /** The spot of a line of the body, counted from 0 as the Markdown parser does. */
    public Spot spot(int bodyLine) {
        return new Spot(file(), bodyLine + header.lines() + 1);
    }

    /** Whether it is the body of a lesson. */
    public boolean lesson() {
        return base.endsWith("/body.");
    }
}
