/**
 * Keeps what must leave the house until it has been delivered: {@link Outbox}, {@link Parcel}, {@link Courier}, {@link Dispatcher}.
 *
 * <ul>
 *   <li>A rolled-back transaction leaves no parcel.
 *   <li>A committed parcel is delivered once, with its exact bytes.
 *   <li>A target that fails is tried again in order.
 *   <li>What can never be delivered is kept with its reason.
 *   <li>What waits for a target that is gone is shown as undeliverable.
 *   <li>What is tried for too long is given up and can be sent again.
 *   <li>What waits for a permission waits alone and goes when it comes.
 *   <li>A node that is killed between the call and the mark sends the same bytes again.
 *   <li>While one has the lease nobody else hands over.
 * </ul>
 *
 * <p>By construction: nothing is taken without a transaction, and a call to a target is made in none; a parcel leaves the queue
 * only when its courier said so, in the transaction that marks it; a failing parcel, and a target that takes nothing, is tried
 * again later and later, up to fifteen minutes; only what is undeliverable is forgotten at its term.
 *
 * <p>Not here: what a parcel means, how a target is spoken to (couriers live with those who know the protocol).
 */
@NullMarked
package org.telemaque.tool.foundation.outbox;

import org.jspecify.annotations.NullMarked;
