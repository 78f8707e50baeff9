/**
 * Runs work on the database, whichever it is.
 *
 * <ul>
 *   <li>A twin is told from other failures.
 *   <li>A twin is known by the cause of its cause.
 *   <li>A failure keeps what the database said.
 * </ul>
 *
 * <p>By construction: writing happens in a transaction of its own and is kept as a whole, reading in whatever
 * transaction runs already. A twin is a row that someone else stored under the same key at the same moment.
 *
 * <p>Not here: any SQL, save what puts those who store in an order: {@link Ticks}.
 */
@NullMarked
package org.telemaque.lrs.database;

import org.jspecify.annotations.NullMarked;
