package org.telemaque.tool.door.training;

import java.util.List;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * One person of the cohort: every path with its milestones, and what was assigned and taken back.
 *
 * @param person who, and how far
 * @param history newest first
 * @param withdrawn whether an assignment was just taken back
 */
public record PersonPage(Frame frame, String title, Trainee person, List<Line> history, boolean withdrawn)
        implements Page {

    /** Keeps its own copy. */
    public PersonPage {
        history = List.copyOf(history);
    }

    /**
     * One act in words.
     *
     * @param when day and time where the platform is
     * @param who the name of the one who acted, or what stands for it
     * @param what a sentence
     */
    public record Line(String when, String who, String what) {}
}
