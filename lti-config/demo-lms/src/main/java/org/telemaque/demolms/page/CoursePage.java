package org.telemaque.demolms.page;

import java.util.List;
import org.telemaque.demolms.campus.Part;
import org.telemaque.demolms.campus.Person;
import org.telemaque.demolms.campus.Placement;

/**
 * The course “Devenir mentor” with the activities that a person finds there.
 *
 * @param copy whether it is the copy that somebody made of it
 */
public record CoursePage(Frame frame, Person person, List<Placement> placements, boolean copy) implements Page {

    public CoursePage {
        placements = List.copyOf(placements);
    }

    @Override
    public String title() {
        return frame.say(copy ? "copy.title" : "course.title");
    }

    /** Whether this person hangs activities into the course. */
    public boolean runs() {
        return !copy && person.part() == Part.TRAINER;
    }

    /** Whether this person sees grades: a trainer everybody's, who learns the own ones. */
    public boolean graded() {
        return !copy && (runs() || person.part() == Part.LEARNER || person.part() == Part.MENTOR);
    }

    /** The activities that only this person's part in the course finds. */
    public List<Placement> own() {
        return placements.stream().filter(CoursePage::reserved).toList();
    }

    /** The activities that everybody finds. */
    public List<Placement> shared() {
        return placements.stream().filter(placement -> !reserved(placement)).toList();
    }

    private static boolean reserved(Placement placement) {
        return placement.audience().size() < Part.values().length;
    }
}
