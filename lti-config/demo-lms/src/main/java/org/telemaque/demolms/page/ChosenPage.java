package org.telemaque.demolms.page;

import java.util.List;
import org.telemaque.demolms.campus.Person;
import org.telemaque.demolms.campus.Placement;

/** What now hangs in the course, after a trainer chose it in the tool; inside the frame of the picker. */
public record ChosenPage(Frame frame, Person person, List<Placement> added, String message) implements Page {

    public ChosenPage {
        added = List.copyOf(added);
    }

    @Override
    public String title() {
        return frame.say(added.isEmpty() ? "chosen.none" : "chosen.title");
    }

    @Override
    public Policy policy() {
        return Policy.framed();
    }
}
