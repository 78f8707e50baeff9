package org.telemaque.broken;

import org.telemaque.lti.broken.ToolsOwnReading;

/** A specimen of what must not be: an LMS that reads its own token with the eyes of the tool. */
public class BorrowingLms {

    /** What the tool would read. */
    public ToolsOwnReading read(String token) {
        return new ToolsOwnReading(token);
    }
}
