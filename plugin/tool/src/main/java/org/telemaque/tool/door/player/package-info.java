/**
 * Course, lesson, quiz and result on the learner's screen.
 *
 * <p>Each page is a record that holds plain words and parts; {@code Controls} turns courseware's questions into controls, {@code
 * Answers} says what is to be said about an answer.
 *
 * <ul>
 *   <li>Every question of the pack can be shown open and closed.
 *   <li>A wrong answer to a myth is met with belief, temptation, truth and what to do instead.
 *   <li>Options to put in order are never shown in their right order.
 *   <li>Every lesson is shown whole.
 *   <li>Every marked term is explained on the page.
 *   <li>An activity that names nothing shows a page that says what to do.
 * </ul>
 *
 * <p>By construction: every answer form carries a one-use key.
 *
 * <p>Not here: marking (courseware), what is kept of an attempt (learning), scenarios (story), paths (home).
 */
@NullMarked
package org.telemaque.tool.door.player;

import org.jspecify.annotations.NullMarked;
