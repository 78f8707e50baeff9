/**
 * Platforms, their log, undelivered parcels, keys, figures and rights, for the operator.
 *
 * <ul>
 *   <li>The operator's door opens for the token only.
 *   <li>The token comes as a bearer, or as the password of a browser's sign-in.
 *   <li>After too many wrong tokens the operator's door waits a little.
 *   <li>The right token is never kept waiting by the wrong ones of others.
 *   <li>No other site can make the operator's browser change anything.
 *   <li>Figures are for the operator only.
 *   <li>The operator turns our keys and the platforms read both.
 * </ul>
 *
 * <p>By construction: without an operator's token set this door does not exist, the token is compared without telling
 * how much of it was right, and every right granted or taken back is written into the journal.
 *
 * <p>Not here: how a platform registers (its file, or the door of registration), what a platform's own administrator sees (the
 * desk), what a reader sees (the door of reviews).
 */
@NullMarked
package org.telemaque.tool.door.administration;

import org.jspecify.annotations.NullMarked;
