package org.telemaque.tool.door.submission;

import java.util.List;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * What one person has done in one activity.
 *
 * @param title of the activity
 * @param name how the LMS calls the person, or what stands for it
 * @param person the path of the person's page
 * @param result the best so far: a sentence; empty when there is none
 * @param attempts the latest first
 */
public record SubmissionPage(
        Frame frame, String title, String name, String person, String result, List<Attempt> attempts) implements Page {

    /** Keeps its own copy. */
    public SubmissionPage {
        attempts = List.copyOf(attempts);
    }

    /**
     * One attempt, with nothing of what was answered or decided.
     *
     * @param number 1 for the first one
     * @param begun day and time, in words
     * @param ended day and time, in words; empty while it goes on
     */
    public record Attempt(int number, String begun, String ended) {}
}
