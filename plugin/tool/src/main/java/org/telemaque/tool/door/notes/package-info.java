/**
 * A learner's own notes: kept while they are written, read in one place, taken away as a file.
 *
 * <ul>
 *   <li>Notes stand in the order of the lessons.
 *   <li>A note on a lesson that is no more is still given back.
 *   <li>The file holds every note in words.
 * </ul>
 *
 * <p>By construction: a file leaves by a ticket that is good once and for its writer's visit only.
 *
 * <p>Not here: the field in the lesson (door.player), keeping the notes (workshop.notebook).
 */
@NullMarked
package org.telemaque.tool.door.notes;

import org.jspecify.annotations.NullMarked;
