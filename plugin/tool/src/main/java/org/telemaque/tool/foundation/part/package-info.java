/**
 * What a page is made of: the controls of a question, inline prose, and pictures drawn from numbers.
 *
 * <p>Values without behaviour of their own domain; the partial templates of {@code src/main/jte/part} show them.
 *
 * <ul>
 *   <li>A judged option says its verdict in words.
 *   <li>Only emphasis becomes markup.
 *   <li>Everything else is escaped.
 *   <li>A map keeps every step pointing forward, whatever circles the story has.
 *   <li>A curve stays inside its frame.
 * </ul>
 *
 * <p>By construction: every picture has the numbers it was drawn from.
 *
 * <p>Not here: marking (courseware), what was answered (learning), whole pages (the doors).
 */
@NullMarked
package org.telemaque.tool.foundation.part;

import org.jspecify.annotations.NullMarked;
