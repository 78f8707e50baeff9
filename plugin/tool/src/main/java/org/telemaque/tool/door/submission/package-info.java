/**
 * A trainer opens from the LMS's gradebook what one person has done.
 *
 * <ul>
 *   <li>A trainer sees the result and the attempts of the one person whom the launch names.
 *   <li>A person or an activity that we do not know gets a page that says so.
 *   <li>A learner may open the own work only, and gets the activity.
 * </ul>
 *
 * <p>By construction: the page takes no id from anybody; whom and what it shows came with the launch and goes with the visit; no answer, no
 * confidence and no choice of a scenario is shown.
 *
 * <p>Not here: marking by hand, records of learning (review), how far somebody is on a path (training).
 */
@NullMarked
package org.telemaque.tool.door.submission;

import org.jspecify.annotations.NullMarked;
