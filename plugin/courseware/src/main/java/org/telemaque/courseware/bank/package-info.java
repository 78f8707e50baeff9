/**
 * Puts the questions of a pack into one table that any spreadsheet opens, and reads such a table back into files.
 *
 * <ul>
 *   <li>A table that is read back says what was written.
 *   <li>Semicolons, commas and a byte order mark are understood.
 *   <li>No cell is a formula to a spreadsheet.
 *   <li>Every line that is wrong is named, all at once.
 * </ul>
 *
 * <p>Not here: whether the questions are sound (checking says so of the files), where the files are put.
 */
@NullMarked
package org.telemaque.courseware.bank;

import org.jspecify.annotations.NullMarked;
