/**
 * One person's attempts: open, answer, resume, finish.
 *
 * <ul>
 *   <li>The same form sent again gives the first result and tells nothing twice.
 *   <li>An attempt ends on the release on which it began.
 *   <li>A lesson, an ending and a debrief are told once.
 *   <li>A quiz ends with its last answer, and the next attempt draws anew.
 *   <li>A decision counts only in the scene where the page stood.
 *   <li>Going back from an ending keeps the ended attempt.
 *   <li>Own words never leave in an event.
 *   <li>Nobody reaches another person's attempt.
 *   <li>An event is told inside the transaction that made it true.
 * </ul>
 *
 * <p>Not here: marking and playing (courseware), what others make of the events, pages.
 */
@NullMarked
package org.telemaque.tool.workshop.learning;

import org.jspecify.annotations.NullMarked;
