/**
 * Reads the files of a pack into definitions, or into everything that is wrong with them.
 *
 * <ul>
 *   <li>All defects come at once, with file and line.
 *   <li>A file has the shape of its published schema, or it is not read further.
 *   <li>A defective pack is refused whole.
 *   <li>A folder, a jar and a class path give the same pack.
 *   <li>A file that nothing reads is reported.
 *   <li>A sealed pack is not checked again, and one that changed since is checked whole.
 *   <li>Only a sound pack is sealed.
 * </ul>
 *
 * <p>Not here: whether the content is sound and well written (checking).
 */
@NullMarked
package org.telemaque.courseware.reading;

import org.jspecify.annotations.NullMarked;
