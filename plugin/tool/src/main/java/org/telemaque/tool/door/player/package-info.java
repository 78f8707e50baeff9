/**
 * Lesson, quiz, scenario, debrief and result on the learner's screen.
 *
 * <p>Each page is a record that holds plain words and parts; {@link org.telemaque.tool.door.player.Asked} shows a question of any
 * type, {@code Controls} turns courseware's questions into controls, {@code Story} a playthrough into scenes, curves and a map.
 *
 * <ul>
 *   <li>Every type of question can be shown open, and closed with what became of the answer.
 *   <li>A wrong answer to a myth is met with the belief, why it is tempting, what holds and what to do instead.
 *   <li>Options to put in order are never shown in their right order.
 *   <li>The map shows the own way and what was not visited, with no word of what happens there.
 *   <li>Every decision on the debrief can be gone back to.
 *   <li>An unknown activity is met with a page that says what to do.
 *   <li>Every answer form carries a one-use key.
 * </ul>
 *
 * <p>Not here: marking and the rules of stories (courseware), what is kept of an attempt (learning), titles of paths (home).
 */
@NullMarked
package org.telemaque.tool.door.player;

import org.jspecify.annotations.NullMarked;
