/**
 * Platforms, their log, undelivered parcels, keys, figures and rights, for the operator.
 *
 * <ul>
 *   <li>The operator's door opens for the token only.
 *   <li>Figures are for the operator only.
 *   <li>The operator turns our keys and the platforms read both.
 * </ul>
 *
 * <p>By construction: every right granted or taken back is written into the journal.
 *
 * <p>Not here: who the operator is (foundation.operator), record stores elsewhere (the door of targets), packs of content (the door of packs), how a platform registers (its file, or the door of registration), what a platform's own administrator sees (the
 * desk), what a reader sees (the door of reviews).
 */
@NullMarked
package org.telemaque.tool.door.administration;

import org.jspecify.annotations.NullMarked;
