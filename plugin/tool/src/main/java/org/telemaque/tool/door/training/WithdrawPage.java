package org.telemaque.tool.door.training;

import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/** Asks again before an assignment is taken back. */
public record WithdrawPage(Frame frame, String title, Trainee person, Progress path) implements Page {

    /** Where to go instead. */
    public String back() {
        return "/training/person/" + person.id();
    }

    /** Where the assignment is taken back. */
    public String action() {
        return back() + "/withdraw/" + path.assignment();
    }
}
