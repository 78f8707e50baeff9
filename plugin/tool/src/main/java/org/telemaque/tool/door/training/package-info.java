/**
 * The trainer's console: who is there, how far everybody is, paths assigned and taken back.
 *
 * <ul>
 *   <li>Only a trainer reaches the console.
 *   <li>Somebody of another cohort or company is not found.
 *   <li>The console shows how far everybody is and who is late.
 *   <li>A path is assigned to many, and the answer says who had it already.
 *   <li>A form that is refused keeps what was typed.
 *   <li>Taking an assignment back is asked twice and stays in the journal.
 *   <li>Today is the first day that can be the last.
 *   <li>What the LMS holds stands beside what was sent, and differences are marked.
 * </ul>
 *
 * <p>By construction: no answer, no confidence and no choice of a scenario is shown; a last day is a day where the
 * platform is.
 *
 * <p>Not here: what a milestone asks and when a path is reached (certification), who may be a trainer (people), records of
 * learning (review).
 */
@NullMarked
package org.telemaque.tool.door.training;

import org.jspecify.annotations.NullMarked;
