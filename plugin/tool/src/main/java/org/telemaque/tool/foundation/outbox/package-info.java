/**
 * Keeps what must leave the house until it has been delivered: {@link Outbox}, {@link Parcel}, {@link Courier}, {@link Dispatcher}.
 *
 * <ul>
 *   <li>A rolled-back transaction leaves no parcel.
 *   <li>Without a transaction nothing is taken.
 *   <li>A committed parcel is delivered once, with its exact bytes.
 *   <li>A target that fails is tried again in order.
 *   <li>A parcel that was not tried is no failure.
 *   <li>What can never be delivered is kept with its reason.
 *   <li>What waits for a target that is gone is shown as undeliverable.
 * </ul>
 *
 * <p>By construction: a parcel leaves the queue only when its courier said so, in the transaction that marks it; a
 * failing target is tried again later and later, up to fifteen minutes, without end; only what is undeliverable is forgotten
 * at its term.
 *
 * <p>Not here: what a parcel means, how a target is spoken to (couriers live with those who know the protocol).
 */
@NullMarked
package org.telemaque.tool.foundation.outbox;

import org.jspecify.annotations.NullMarked;
