/**
 * Counts what the house does, for the one who runs it: {@link Counters}, {@link Figure}, {@link Exposition}.
 *
 * <ul>
 *   <li>What is counted inside a transaction counts when it commits, and not at all when it is rolled back.
 *   <li>A label is a word of an enum: nothing that somebody sent can make a new row.
 *   <li>Nobody is named: no person, no company, no platform.
 *   <li>A count only grows, from zero at every start.
 *   <li>What is read as text and what leaves by OpenTelemetry are the same sums.
 * </ul>
 *
 * <p>Not here: who may read (the operator's door), what one launch was about (journal), figures about learning (review).
 */
@NullMarked
package org.telemaque.tool.foundation.counter;

import org.jspecify.annotations.NullMarked;
