/**
 * Keeps statements and finds them again: the store behind {@code /xapi/statements} and behind the door in our own house.
 *
 * <ul>
 *   <li>A batch that has an id twice is refused.
 *   <li>Another statement under a known id is refused, and all that came with it.
 *   <li>The same statement again changes nothing.
 *   <li>Tenants are kept apart, even under one id.
 *   <li>A list goes on where it stood while new statements arrive.
 *   <li>A voided statement is hidden, whichever came first.
 *   <li>An earlier statement is never missed by a list of the oldest first.
 *   <li>Everything of a person in one tenant is erased, and nothing else.
 *   <li>A statement is found through the one that it refers to.
 * </ul>
 *
 * <p>All of it on H2 and on PostgreSQL: one contract, two tests. And whatever several do at the same moment, on however many nodes.
 *
 * <p>Not here: HTTP; who may ask; where attachments’ bytes lie.
 */
@NullMarked
package org.telemaque.lrs.statement;

import org.jspecify.annotations.NullMarked;
