/**
 * A look at what an activity is: nothing is begun, nothing is recorded.
 *
 * <ul>
 *   <li>A glance tells kind, length, competencies, steps and the first screen.
 *   <li>A glance speaks the language that is chosen, whatever the screen speaks.
 *   <li>A glance leads nowhere, and gives no answer away.
 *   <li>Who looks leaves no trace.
 *   <li>Who is not known may look, is told that nothing is kept, and reaches no other door.
 * </ul>
 *
 * <p>Not here: choosing what was looked at (placement), an author's comparison of both languages (preview), learning (player, story).
 */
@NullMarked
package org.telemaque.tool.door.glance;

import org.jspecify.annotations.NullMarked;
