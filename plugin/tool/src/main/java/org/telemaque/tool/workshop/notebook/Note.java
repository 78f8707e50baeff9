package org.telemaque.tool.workshop.notebook;

import java.time.Instant;

/**
 * Own words about a lesson.
 *
 * @param lesson its name, {@code course/lesson}
 * @param words never blank
 * @param keptAt when they were last changed
 */
public record Note(String lesson, String words, Instant keptAt) {}
