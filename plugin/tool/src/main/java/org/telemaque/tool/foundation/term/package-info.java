/**
 * How long things are kept and remembered, and the nightly round that forgets them and does what is done at night.
 *
 * <ul>
 *   <li>A round begins a little after the start, and then each night.
 *   <li>Nights that were missed are one round.
 *   <li>What was seen is remembered for a minute.
 *   <li>What is remembered stays bounded.
 *   <li>What is the same is not replaced.
 *   <li>What is old is forgotten, and what was learnt stays.
 * </ul>
 *
 * <p>By construction: a round goes on in small steps, each a transaction of its own; what one room fails to forget does not
 * keep the others from forgetting, nor from what is done afterwards; a clock that is moved moves the terms.
 *
 * <p>Not here: what is kept (each room forgets its own rows), delivered parcels (the outbox sweeps them itself).
 */
@NullMarked
package org.telemaque.tool.foundation.term;

import org.jspecify.annotations.NullMarked;
