/**
 * A mentor sees milestones and dates of the people whom the LMS names, for one visit.
 *
 * <ul>
 *   <li>A mentor sees exactly the people whom the launch names.
 *   <li>Whom we do not know is counted and not named.
 *   <li>The list is gone with the visit that brought it.
 *   <li>Milestones and dates are all that a mentor sees.
 * </ul>
 *
 * <p>By construction: the page takes no id from anybody, so that there is none to exchange; only a launch as a mentor of the course brings a
 * list.
 *
 * <p>Not here: who mentors whom (the LMS says it), goals and meetings of a pair, results and records.
 */
@NullMarked
package org.telemaque.tool.door.mentor;

import org.jspecify.annotations.NullMarked;
