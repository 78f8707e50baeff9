package org.telemaque.tool.door.registration;

import java.util.List;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * Says why an LMS is not registered.
 *
 * @param frame framed by the LMS
 * @param title what happened, in a few words
 * @param status the HTTP status
 * @param remedy what to do
 * @param details what the LMS or we object to, a line each
 */
public record ClosedPage(Frame frame, String title, int status, String remedy, List<String> details) implements Page {
    static ClosedPage of(Frame frame, String key, int status, List<String> details) {
        return new ClosedPage(
                frame,
                frame.words().say("registration." + key + ".title"),
                status,
                frame.words().say("registration." + key + ".remedy"),
                List.copyOf(details));
    }
}
