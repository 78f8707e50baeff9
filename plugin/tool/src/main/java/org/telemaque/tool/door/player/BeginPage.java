package org.telemaque.tool.door.player;

import java.util.List;
import org.telemaque.tool.foundation.part.Form;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/** The threshold of a quiz or scenario: what it is, what to expect, and one button. */
public record BeginPage(
        Frame frame, String title, String kicker, List<String> paragraphs, List<String> facts, Form begin)
        implements Page {

    /** Keeps its own copies. */
    public BeginPage {
        paragraphs = List.copyOf(paragraphs);
        facts = List.copyOf(facts);
    }
}
