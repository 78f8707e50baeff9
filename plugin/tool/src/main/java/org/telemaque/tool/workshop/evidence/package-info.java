/**
 * Surveys answered and observations made: kept while they are written, handed in once, shown to whom they are meant for.
 *
 * <ul>
 *   <li>A survey is handed in once, on two devices too.
 *   <li>What was answered is kept without the person.
 *   <li>Figures move five answers at a time, so that no difference tells one answer.
 *   <li>What is missing is named, and nothing that was written is lost.
 *   <li>Nobody observes oneself.
 *   <li>An observation is a secret of its observer until it is handed in.
 *   <li>A sheet goes with its person.
 * </ul>
 *
 * <p>By construction: no event can hold an answer, and the table of answers has no column for a person or a moment.
 *
 * <p>Not here: what is asked and what is enough (courseware), whether a milestone is reached by it (certification).
 */
@NullMarked
package org.telemaque.tool.workshop.evidence;

import org.jspecify.annotations.NullMarked;
