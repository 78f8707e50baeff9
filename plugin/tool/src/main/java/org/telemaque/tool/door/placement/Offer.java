package org.telemaque.tool.door.placement;

import java.util.List;

/**
 * An activity that can hang in a course.
 *
 * @param key what it is called, {@code quiz/entree}
 * @param kind {@code course}, {@code quiz}, {@code scenario}, {@code path} or {@code survey}
 * @param title its title in the language of the shelf
 * @param text a sentence about it; may be empty
 * @param minutes how long it takes; 0 when it has no length of its own
 * @param competencies the slugs of what it trains
 * @param languages the languages that it is written in
 */
public record Offer(
        String key,
        String kind,
        String title,
        String text,
        int minutes,
        List<String> competencies,
        List<String> languages) {
    /** Keeps its own copies. */
    public Offer {
        competencies = List.copyOf(competencies);
        languages = List.copyOf(languages);
    }

    /** Whether it has a length worth telling. */
    public boolean timed() {
        return minutes > 0;
    }
}
