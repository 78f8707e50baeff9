/**
 * How long things are kept, and the nightly round that forgets them.
 *
 * <ul>
 *   <li>Whatever has a term is forgotten in the night after it is over, and not before.
 *   <li>A round goes on in small steps, each a transaction of its own, so that nobody waits for it.
 *   <li>What one room fails to forget does not keep the others from forgetting.
 *   <li>Time is the injected clock's: a clock that is moved moves the terms.
 *   <li>What was learnt has no term here: attempts and Statements stay.
 * </ul>
 *
 * <p>Not here: what is kept (each room forgets its own rows), delivered parcels (the outbox sweeps them itself).
 */
@NullMarked
package org.telemaque.tool.foundation.term;

import org.jspecify.annotations.NullMarked;
