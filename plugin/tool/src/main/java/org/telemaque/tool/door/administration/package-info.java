/**
 * Registrations, undelivered parcels and rights, for the operator.
 *
 * <ul>
 *   <li>Without an operator's token set, this door does not exist.
 *   <li>Only the operator's token opens it, compared without telling how much of it was right.
 *   <li>No other site can make the operator's browser change anything.
 *   <li>Every right that is granted or taken back is written into the journal.
 * </ul>
 *
 * <p>Not here: registering a platform (its file does), what a reader sees (the door of reviews).
 */
@NullMarked
package org.telemaque.tool.door.administration;

import org.jspecify.annotations.NullMarked;
