package org.telemaque.demolms.page;

import java.util.List;
import org.telemaque.demolms.campus.Person;
import org.telemaque.demolms.campus.Placement;

/**
 * An activity of the tool inside a frame.
 *
 * @param reviewed whose work is looked at; nobody's on most pages
 * @param toolOrigin the only foreign origin that the page may frame
 * @param storage whether the page keeps small things for the frame (platform storage)
 */
public record ActivityPage(
        Frame frame, Person person, Placement placement, List<Person> reviewed, String toolOrigin, boolean storage)
        implements Page {

    public ActivityPage {
        reviewed = List.copyOf(reviewed);
    }

    /** An activity that is opened to be done. */
    public ActivityPage(Frame frame, Person person, Placement placement, String toolOrigin, boolean storage) {
        this(frame, person, placement, List.of(), toolOrigin, storage);
    }

    @Override
    public String title() {
        String title = placement.title(frame.words());
        return reviewed.stream()
                .findFirst()
                .map(one -> frame.say("grades.review.title", one.name(), title))
                .orElse(title);
    }

    /** The start of the launch inside the frame. */
    public String source() {
        return frame.links().launch(person, placement) + reviewing();
    }

    /** The start of the launch in a window of its own. */
    public String window() {
        return frame.links().launchInWindow(person, placement) + reviewing();
    }

    private String reviewing() {
        return reviewed.stream().findFirst().map(one -> "&review=" + one.key()).orElse("");
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
