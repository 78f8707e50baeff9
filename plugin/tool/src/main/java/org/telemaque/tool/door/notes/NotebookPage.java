package org.telemaque.tool.door.notes;

import java.util.List;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * All the notes of the visitor.
 *
 * @param file where they can be fetched, once and within a minute; empty until it is asked for
 */
public record NotebookPage(Frame frame, String title, List<Leaf> leaves, String file) implements Page {

    /** Keeps its own copy. */
    public NotebookPage {
        leaves = List.copyOf(leaves);
    }

    /**
     * The note on one lesson.
     *
     * @param course its title; empty when the lesson is no more
     * @param href the lesson; empty when it is no more
     * @param changed when, in words
     */
    public record Leaf(String course, String lesson, String href, String words, String changed) {}
}
