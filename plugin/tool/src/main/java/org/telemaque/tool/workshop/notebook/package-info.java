/**
 * What a learner writes for nobody else: kept, given back, forgotten.
 *
 * <ul>
 *   <li>A note is its writer's alone.
 *   <li>A note that is emptied is forgotten.
 *   <li>Two devices that begin the same note at once keep one.
 *   <li>A note goes with its person.
 *   <li>Nothing is told of a note.
 * </ul>
 *
 * <p>By construction: no event, no parcel and no journal line can hold a note, for this room knows none of them.
 *
 * <p>Not here: free text that answers a question (learning), the page and the file of the notes (door.notes).
 */
@NullMarked
package org.telemaque.tool.workshop.notebook;

import org.jspecify.annotations.NullMarked;
