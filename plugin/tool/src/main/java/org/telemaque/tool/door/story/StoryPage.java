package org.telemaque.tool.door.story;

import org.telemaque.tool.foundation.part.Form;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/** The threshold of a story: who one is, what is the matter, who else is there. */
public record StoryPage(Frame frame, String title, int minutes, String role, String situation, String cast, Form begin)
        implements Page {}
