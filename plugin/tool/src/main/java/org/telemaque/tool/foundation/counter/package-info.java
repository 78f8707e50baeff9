/**
 * Counts what the house does, for the one who runs it: {@link Counters}, {@link Figure}, {@link Exposition}.
 *
 * <ul>
 *   <li>What is counted in a transaction counts when it commits.
 *   <li>What is rolled back is not counted.
 *   <li>A figure has its labels, neither more nor less.
 *   <li>An answer is counted once, however often it is sent.
 *   <li>The text is what Prometheus reads.
 * </ul>
 *
 * <p>By construction: a label is a word of an enum, so nothing that somebody sent makes a new row or names a person, a company
 * or a platform; what is read as text and what leaves by OpenTelemetry are the same sums, from zero at every start.
 *
 * <p>Not here: who may read (the operator's door), what one launch was about (journal), figures about learning (review).
 */
@NullMarked
package org.telemaque.tool.foundation.counter;

import org.jspecify.annotations.NullMarked;
