package org.telemaque.demolms.page;

import org.telemaque.demolms.campus.Person;
import org.telemaque.demolms.campus.Placement;

/**
 * An activity of the tool inside a frame.
 *
 * @param toolOrigin the only foreign origin that the page may frame
 * @param storage whether the page keeps small things for the frame (platform storage)
 */
public record ActivityPage(Frame frame, Person person, Placement placement, String toolOrigin, boolean storage)
        implements Page {
    @Override
    public String title() {
        return placement.title(frame.words());
    }

    @Override
    public String storageFor() {
        return storage ? toolOrigin : "";
    }

    @Override
    public Policy policy() {
        return Policy.framing(toolOrigin);
    }
}
