/**
 * Says a finished unit as an AGS Score.
 *
 * <ul>
 *   <li>A quiz gives its share in percent.
 *   <li>A scenario gives the whole once its debrief was read.
 *   <li>A course gives the percent that is done, a path its share of milestones.
 *   <li>Each state of a score arrives once, whatever the gradebook answers in between.
 *   <li>Every link of the person's courses gets the score.
 *   <li>A line item that is gone is found anew.
 *   <li>A score without its scope waits, names it, and goes when it is granted.
 *   <li>Only a better result is said again.
 *   <li>Who does not count sends no score.
 * </ul>
 *
 * <p>By construction: only what hangs in the LMS course as a link of its own is said, for nobody asked for other columns;
 * the times of one person's scores only ever grow; a score that could not leave waits in the outbox in its order.
 *
 * <p>Not here: what a result is worth (learning), how a gradebook is spoken to (the lti module), how often a score is
 * tried again (outbox).
 */
@NullMarked
package org.telemaque.tool.workshop.grading;

import org.jspecify.annotations.NullMarked;
