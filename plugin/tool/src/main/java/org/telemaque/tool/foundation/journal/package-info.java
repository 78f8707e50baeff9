/**
 * Append-only log: launches, refusals, acts of people with rights.
 *
 * <ul>
 *   <li>An entry is one line, whatever was sent.
 *   <li>An entry fits its column.
 *   <li>The journal is read newest first.
 * </ul>
 *
 * <p>By construction: an entry is never changed and removed only when its term is over, belongs to one tenant, and names
 * people by their row, never by name or mail.
 *
 * <p>Not here: technical logs, what a learner does while learning (that is a LearningEvent).
 */
@NullMarked
package org.telemaque.tool.foundation.journal;

import org.jspecify.annotations.NullMarked;
