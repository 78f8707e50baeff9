/**
 * A person's own page: paths, what is next, what is recorded and who looked.
 *
 * <ul>
 *   <li>Each milestone says its state.
 *   <li>What is next opens with one press.
 *   <li>A last day counts whole, and is overdue only the day after.
 *   <li>Somebody without a path is told who assigns one, and what can be opened.
 *   <li>The notice asks once, and can always be read again.
 *   <li>A company's own text replaces ours in every language.
 *   <li>A company's own text is never markup.
 *   <li>After the notice one goes only to a page of ours.
 *   <li>Who acted on somebody's records is told with the reason.
 * </ul>
 *
 * <p>Not here: the rules of paths and their milestones (certification), other people's progress (training), how a visit
 * begins (session).
 */
@NullMarked
package org.telemaque.tool.door.home;

import org.jspecify.annotations.NullMarked;
