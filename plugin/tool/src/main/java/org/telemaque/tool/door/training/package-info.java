/**
 * The trainer's console: who is there, how far everybody is, paths assigned and taken back.
 *
 * <ul>
 *   <li>A trainer sees the people of the cohort that was launched, and nobody else.
 *   <li>Somebody of another cohort or company is not found, as if there were no such person.
 *   <li>No answer, no confidence and no choice of a scenario is shown.
 *   <li>A path is assigned to one or to many at once, and the answer says who had it already.
 *   <li>A form that is refused keeps what was typed and says what to change.
 *   <li>Taking an assignment back is asked twice and stays in the journal.
 *   <li>A last day is a day where the platform is.
 * </ul>
 *
 * <p>Not here: what a milestone asks and when a path is reached (certification), who may be a trainer (people), records of
 * learning (review).
 */
@NullMarked
package org.telemaque.tool.door.training;

import org.jspecify.annotations.NullMarked;
