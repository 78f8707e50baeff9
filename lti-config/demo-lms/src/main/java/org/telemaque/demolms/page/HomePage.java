package org.telemaque.demolms.page;

import org.telemaque.demolms.campus.Campus;

/** Choose who you are. */
public record HomePage(Frame frame, Campus campus) implements Page {
    @Override
    public String title() {
        return frame.say("home.title");
    }
}
