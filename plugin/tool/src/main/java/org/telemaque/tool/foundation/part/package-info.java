/**
 * What a page is made of: the controls of a question, inline prose, and pictures drawn from numbers.
 *
 * <p>Values without behaviour of their own domain; the partial templates of {@code src/main/jte/part} show them.
 *
 * <ul>
 *   <li>Every control can be shown open, answered, and judged.
 *   <li>A judged option says its verdict in words, not by colour alone.
 *   <li>Only emphasis becomes markup in prose, everything else is escaped.
 *   <li>Every picture has the numbers it was drawn from.
 *   <li>A map keeps every step pointing forward, whatever circles the story has.
 *   <li>A curve stays inside its frame.
 * </ul>
 *
 * <p>Not here: marking (courseware), what was answered (learning), whole pages (the doors).
 */
@NullMarked
package org.telemaque.tool.foundation.part;

import org.jspecify.annotations.NullMarked;
