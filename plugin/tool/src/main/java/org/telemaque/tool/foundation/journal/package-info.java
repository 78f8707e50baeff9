/**
 * Append-only log: launches, refusals, acts of people with rights.
 *
 * <ul>
 *   <li>An entry is never changed and never removed by the tool.
 *   <li>An entry belongs to one tenant; a reader sees one tenant at a time.
 *   <li>An entry is one line, whatever was sent.
 *   <li>An entry names people by their row, never by name or mail.
 *   <li>What concerns a person can be read by that person.
 * </ul>
 *
 * <p>Not here: technical logs, what a learner does while learning (that is a LearningEvent).
 */
@NullMarked
package org.telemaque.tool.foundation.journal;

import org.jspecify.annotations.NullMarked;
