package org.telemaque.tool.door.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;
import org.telemaque.tool.workshop.roster.CourseGroup;

/**
 * The people of a cohort, and the form that assigns a path to some of them.
 *
 * @param cohort what the LMS calls the course; may be empty
 * @param listing how the list of the LMS stands
 * @param people who is listed
 * @param size how many there are, listed or not
 * @param desk what can be filled in
 * @param result what became of the form
 */
public record PeoplePage(
        Frame frame,
        String title,
        String cohort,
        Listing listing,
        List<Trainee> people,
        int size,
        Desk desk,
        Result result)
        implements Page {

    private static final int UNPROCESSABLE = 422;

    /** Keeps its own copy. */
    public PeoplePage {
        people = List.copyOf(people);
    }

    @Override
    public int status() {
        return result.faults().isEmpty() ? Page.super.status() : UNPROCESSABLE;
    }

    /**
     * How the list of the LMS stands.
     *
     * @param state the end of the key of its words: closed, unread, underway, read or failed
     * @param when day and time of the last whole reading, in words; empty when there was none
     * @param why what went wrong, in words; perhaps empty
     * @param groups that the LMS keeps in the course
     * @param more how many people are left out because the page would be too long
     */
    public record Listing(String state, String when, String why, List<CourseGroup> groups, int more) {

        /** Keeps its own copy. */
        public Listing {
            groups = List.copyOf(groups);
        }

        /** Whether the LMS says who is in the course. */
        public boolean offered() {
            return !state.equals("closed");
        }

        /** Whether the LMS is being asked. */
        public boolean underway() {
            return state.equals("underway");
        }
    }

    /**
     * What can be filled in.
     *
     * @param form as it was typed
     * @param paths what can be assigned
     * @param today the first day that can be the last one
     */
    public record Desk(AssignForm form, List<Choice> paths, LocalDate today) {

        /** Keeps its own copy. */
        public Desk {
            paths = List.copyOf(paths);
        }
    }

    /** A path that can be assigned. */
    public record Choice(String slug, Phrase title) {}

    /**
     * What became of the form.
     *
     * @param faults what must be changed
     * @param done sentences on what was done; none when nothing was
     */
    public record Result(Set<AssignForm.Fault> faults, List<String> done) {

        static final Result NONE = new Result(Set.of(), List.of());

        /** Keeps its own copies. */
        public Result {
            faults = Set.copyOf(faults);
            done = List.copyOf(done);
        }

        /** Whether this must be changed. */
        public boolean has(AssignForm.Fault fault) {
            return faults.contains(fault);
        }

        /** Whether something is wrong with the last day. */
        public boolean wrongDay() {
            return has(AssignForm.Fault.NO_DAY) || has(AssignForm.Fault.PAST) || has(AssignForm.Fault.FAR);
        }
    }
}
