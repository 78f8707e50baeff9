/**
 * Runs work on the database, whichever it is.
 *
 * <ul>
 *   <li>Writing happens in a transaction of its own and is kept as a whole.
 *   <li>Reading happens in whatever transaction runs already.
 *   <li>A row that someone else stored at the same moment is told from other failures.
 * </ul>
 *
 * <p>Not here: any SQL.
 */
@NullMarked
package org.telemaque.lrs.database;

import org.jspecify.annotations.NullMarked;
