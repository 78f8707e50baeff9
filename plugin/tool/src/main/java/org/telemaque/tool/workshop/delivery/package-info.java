/**
 * Takes what is recorded to every record store that shall have it: {@link Distribution}, {@link Targets}, {@link History}.
 *
 * <ul>
 *   <li>A parcel per store leaves in the same transaction.
 *   <li>None is lost and none is there twice, whatever the store answers.
 *   <li>Order is kept for each person.
 *   <li>A store that lets nobody in pauses, and loses nothing.
 *   <li>A new store gets the history, in order, and goes on where it stopped.
 *   <li>The records of a company are read where its file says.
 *   <li>A wrong file is told in one sentence.
 *   <li>No secret stands in a file, and none is printed.
 *   <li>A store elsewhere may know people by names of its own.
 * </ul>
 *
 * <p>By construction: every call leaves by the guarded client, so no file leads to an address that the operator did not name; a
 * Statement keeps its id wherever it goes, so sending it again does no harm; a batch that is refused is halved until the one at
 * fault stands alone.
 *
 * <p>Not here: what a Statement says (recording), when something is tried again (outbox), how a store is spoken to (the xapi module).
 */
@NullMarked
package org.telemaque.tool.workshop.delivery;

import org.jspecify.annotations.NullMarked;
