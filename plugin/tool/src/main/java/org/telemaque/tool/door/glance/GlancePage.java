package org.telemaque.tool.door.glance;

import java.util.List;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Page;

/**
 * What an activity is, at a glance.
 *
 * @param facts its kind and measures
 * @param steps what it is made of, in order
 * @param first what it shows first
 * @param language the language that its own words are shown in
 * @param unknown whether the visitor's LMS did not say who it is
 * @param level of the headings inside: a card of the picker stands lower than a page of its own
 */
public record GlancePage(
        Frame frame,
        String title,
        Facts facts,
        List<Step> steps,
        List<Part> first,
        String language,
        boolean unknown,
        int level)
        implements Page {
    /** Keeps its own copies. */
    public GlancePage {
        steps = List.copyOf(steps);
        first = List.copyOf(first);
    }

    /**
     * Kind and measures.
     *
     * @param kind {@code course}, {@code quiz}, {@code scenario}, {@code path} or {@code lesson}; empty for the shelf of all courses
     * @param minutes how long it takes; 0 when it has no length of its own
     * @param competencies what it trains, by title
     */
    public record Facts(String kind, int minutes, List<String> competencies) {
        /** Keeps its own copy. */
        public Facts {
            competencies = List.copyOf(competencies);
        }
    }

    /**
     * One part of the content.
     *
     * @param kind {@code lesson}, {@code quiz}, {@code scenario}, {@code milestone} … or empty
     * @param href where it can be looked at; empty when it can't
     */
    public record Step(String kind, String title, String href) {}

    /**
     * A piece of the first screen.
     *
     * @param heading may be empty
     * @param markup safe HTML without a link
     * @param options what could be answered; perhaps none
     */
    public record Part(String heading, String markup, List<String> options) {
        /** Keeps its own copy. */
        public Part {
            options = List.copyOf(options);
        }
    }
}
