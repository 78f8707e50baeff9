package org.telemaque.demolms.page;

import org.telemaque.demolms.campus.Person;
import org.telemaque.demolms.campus.Placement;

/**
 * An activity of the tool inside a frame.
 *
 * @param toolOrigin the only foreign origin that the page may frame
 */
public record ActivityPage(Frame frame, Person person, Placement placement, String toolOrigin) implements Page {
    @Override
    public String title() {
        return frame.say("placement." + placement.key() + ".title");
    }

    @Override
    public Policy policy() {
        return Policy.framing(toolOrigin);
    }
}
