/**
 * A person's own page: paths, what is next, what is recorded and who looked.
 *
 * <ul>
 *   <li>Each milestone says its state, and what is next opens with one press.
 *   <li>A last day is a day where the platform is, and overdue only when it is over there.
 *   <li>Somebody without a path is told who assigns one, and what can be opened meanwhile.
 *   <li>The notice is acknowledged once for each version of its text, and can always be read again.
 *   <li>A company's own text of the notice replaces ours, and is never markup.
 *   <li>After the notice one goes only to a page of ours.
 *   <li>Who acted on somebody's records is told to that person, with time and reason.
 * </ul>
 *
 * <p>Not here: the rules of paths and their milestones (certification), other people's progress (training), how a visit
 * begins (session).
 */
@NullMarked
package org.telemaque.tool.door.home;

import org.jspecify.annotations.NullMarked;
