/**
 * The operator looks after the record stores elsewhere: how they stand, what they miss, their history.
 *
 * <ul>
 *   <li>The operator sees how it stands with every store.
 *   <li>A store is stopped and let go on by hand.
 *   <li>What the operator changes is written into the journal.
 * </ul>
 *
 * <p>By construction: no secret is shown.
 *
 * <p>Not here: what a store is (its file, read by delivery), single parcels that were given up (the overview of administration).
 */
@NullMarked
package org.telemaque.tool.door.targets;

import org.jspecify.annotations.NullMarked;
