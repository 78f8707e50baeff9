package org.telemaque.tool.door.story;

import org.telemaque.tool.foundation.part.Form;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * How a story ended, and what it teaches.
 *
 * @param valence {@code good}, {@code mixed} or {@code poor}
 * @param debrief leads to the debrief
 */
public record EndingPage(
        Frame frame,
        String title,
        String story,
        ScenePage.Happened happened,
        String valence,
        String text,
        String teaching,
        Form debrief)
        implements Page {}
