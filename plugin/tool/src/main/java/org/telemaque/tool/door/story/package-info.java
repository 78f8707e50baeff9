/**
 * Scenario and debrief on the learner's screen.
 *
 * <p>{@code Story} turns a playthrough into scenes, curves and a map, in one language.
 *
 * <ul>
 *   <li>A story is played to its end and looked back on.
 *   <li>The map shows what was not visited with no word of what happens there.
 *   <li>A choice that is not offered is not shown.
 *   <li>A competency with too little evidence shows no figure.
 *   <li>From five people on, the own way stands beside that of the group.
 * </ul>
 *
 * <p>By construction: every decision on the debrief has a form that goes back to it.
 *
 * <p>Not here: the rules of stories and their scores (courseware), what is kept of an attempt (learning).
 */
@NullMarked
package org.telemaque.tool.door.story;

import org.jspecify.annotations.NullMarked;
