package org.telemaque.tool.door.story;

import java.util.List;
import org.telemaque.tool.foundation.part.Control.Option;
import org.telemaque.tool.foundation.part.Form;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * A scene of a story with its choices, after what the last decision led to.
 *
 * @param place the scene's name, sent back with the decision
 */
public record ScenePage(
        Frame frame,
        String title,
        String story,
        int number,
        Happened happened,
        String telling,
        String place,
        List<Option> choices,
        Form decide)
        implements Page {

    /** Keeps its own copy. */
    public ScenePage {
        choices = List.copyOf(choices);
    }

    /** A decision taken and what came of it. */
    public record Happened(String scene, String chosen, String happens, String why) {
        /** Nothing has happened yet. */
        public static final Happened NOTHING = new Happened("", "", "", "");
    }
}
