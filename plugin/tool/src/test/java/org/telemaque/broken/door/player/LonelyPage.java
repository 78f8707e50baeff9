package org.telemaque.broken.door.player;

import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/** A page that has no template. */
public record LonelyPage(Frame frame, String title) implements Page {}
