package org.telemaque.demolms.page;

/**
 * Something is not as it should be.
 *
 * @param detail what exactly, for whoever connects a tool; may be empty
 */
public record FaultPage(Frame frame, int status, String detail) implements Page {
    @Override
    public String title() {
        return frame.say(status == 404 ? "fault.missing" : "fault.refused");
    }

    @Override
    public Policy policy() {
        return Policy.framed();
    }
}
