/**
 * Says a finished unit as an AGS Score.
 *
 * <ul>
 *   <li>A quiz gives its share in percent.
 *   <li>A scenario gives the whole once its debrief was read.
 *   <li>A course gives the percent that is done.
 *   <li>A finished quiz shows in the gradebook though it fails twice.
 *   <li>A score arrives once though the gradebook fails at first.
 *   <li>A line item that is gone is found anew.
 *   <li>A missing scope is named.
 *   <li>Only a better result is said again.
 * </ul>
 *
 * <p>By construction: only what hangs in the LMS course as a link of its own is said, for nobody asked for other columns;
 * only results that count are said; the times of one person's scores only ever grow; a score that could not leave waits in
 * the outbox in its order.
 *
 * <p>Not here: what a result is worth (learning), how a gradebook is spoken to (the lti module), how often a score is
 * tried again (outbox).
 */
@NullMarked
package org.telemaque.tool.workshop.grading;

import org.jspecify.annotations.NullMarked;
