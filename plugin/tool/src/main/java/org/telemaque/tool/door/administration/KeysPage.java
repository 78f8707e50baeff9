package org.telemaque.tool.door.administration;

import java.util.List;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * Our own keys, and what can be done with them.
 *
 * @param frame framed by nobody
 * @param title what the page is called
 * @param keys every key that is published
 * @param address where platforms read them
 */
public record KeysPage(Frame frame, String title, List<KeyLine> keys, String address) implements Page {
    /** A key: its name, what it does now, since or from when it signs. */
    public record KeyLine(String kid, String use, String signsFrom) {}
}
