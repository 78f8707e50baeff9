/**
 * Keeps what must leave the house until it has been delivered: {@link Outbox}, {@link Parcel}, {@link Courier}, {@link Dispatcher}.
 *
 * <ul>
 *   <li>A parcel is put in the transaction of what it tells, or not at all.
 *   <li>A parcel keeps the exact bytes; a second delivery sends the same bytes.
 *   <li>Parcels of one order key reach their target in the order they were put.
 *   <li>A parcel leaves the queue only when its courier said so, in the transaction that marks it.
 *   <li>A failing target is tried again later and later, up to fifteen minutes, without end.
 *   <li>What can never be delivered is kept with its reason until somebody sends it again.
 * </ul>
 *
 * <p>Not here: what a parcel means, how a target is spoken to (couriers live with those who know the protocol).
 */
@NullMarked
package org.telemaque.tool.foundation.outbox;

import org.jspecify.annotations.NullMarked;
