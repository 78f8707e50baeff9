package org.telemaque.tool.door.player;

import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/** A word of the glossary. */
public record TermPage(Frame frame, String title, String text) implements Page {}
