package org.telemaque.tool.door.survey;

import java.util.List;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.foundation.web.Page;

/**
 * A survey that was handed in.
 *
 * @param thanks what the survey says at its end
 * @param copy what was answered, the moment it was handed in; nothing afterwards
 * @param onwards where to go on
 */
public record ThanksPage(Frame frame, String title, Phrase thanks, List<Field> copy, Link onwards) implements Page {

    /** Keeps its own copy. */
    public ThanksPage {
        copy = List.copyOf(copy);
    }
}
