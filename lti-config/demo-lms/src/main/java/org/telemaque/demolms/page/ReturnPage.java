package org.telemaque.demolms.page;

import org.telemaque.demolms.campus.Person;

/**
 * Back from the tool, still inside the frame.
 *
 * @param message what the tool wants the person to read; may be empty
 * @param fault whether that message tells of an error
 */
public record ReturnPage(Frame frame, Person person, String message, boolean fault) implements Page {
    @Override
    public String title() {
        return frame.say("return.title");
    }

    @Override
    public Policy policy() {
        return Policy.framed();
    }
}
