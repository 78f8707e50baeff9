/**
 * Surveys on the screen of whoever answers them, and what may be shown of them to a trainer.
 *
 * <ul>
 *   <li>Before the first question stands who sees what.
 *   <li>What is missing is said at its question, and what was written stays.
 *   <li>Whoever has handed in reads their own answers once more, to keep a copy.
 *   <li>A trainer sees figures of whole groups of five.
 * </ul>
 *
 * <p>By construction: no page shows who answered what, for nobody knows it.
 *
 * <p>Not here: what is asked (courseware), how answers are kept (evidence).
 */
@NullMarked
package org.telemaque.tool.door.survey;

import org.jspecify.annotations.NullMarked;
