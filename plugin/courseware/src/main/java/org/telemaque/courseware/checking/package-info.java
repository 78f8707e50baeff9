/**
 * Judges the structures of a pack by the rules of its format, beyond the shape of single files.
 *
 * <ul>
 *   <li>Whatever is named exists.
 *   <li>An id that was published is never lost and never returns.
 *   <li>A story is judged over all its reachable states.
 *   <li>A path can be completed from its own milestones.
 *   <li>A pack before 1.0.0 owes no coverage of its sources.
 * </ul>
 *
 * <p>Not here: reading files (reading), the words themselves (wording).
 */
@NullMarked
package org.telemaque.courseware.checking;

import org.jspecify.annotations.NullMarked;
