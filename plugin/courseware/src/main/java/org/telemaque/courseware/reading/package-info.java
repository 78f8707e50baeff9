/**
 * Reads the files of a pack into definitions, or into everything that is wrong with them.
 *
 * <ul>
 *   <li>All defects come at once, each with its file and, where there is one, its line.
 *   <li>A file has the shape of its published schema, or it is not read further.
 *   <li>A defective pack is refused whole.
 *   <li>A pack read from a folder and the same pack read from the class path are the same.
 *   <li>Anchors, aliases and double keys of YAML are refused.
 *   <li>A file that nothing reads is reported.
 * </ul>
 *
 * <p>Not here: whether the content is sound and well written (checking).
 */
@NullMarked
package org.telemaque.courseware.reading;

import org.jspecify.annotations.NullMarked;
