/**
 * Keeps statements and finds them again: the store behind {@code /xapi/statements} and behind the door in our own house.
 *
 * <ul>
 *   <li>A batch is stored whole or not at all.
 *   <li>The same statement under its id again changes nothing and is a success; another one is a conflict.
 *   <li>Each tenant reads its own statements only; only the root credential reads all.
 *   <li>A list goes on where it stood, without jumps, while new statements arrive.
 *   <li>A voided statement leaves the lists, whether it came before the one that voids it or after.
 *   <li>Every statement stored before the moment that a list says it is consistent through can be seen.
 *   <li>An erased person's statements are gone, with all that finds them.
 *   <li>H2 and PostgreSQL behave alike.
 * </ul>
 *
 * <p>Not here: HTTP; who may ask; statements that match through the statement they refer to; attachments' bytes.
 */
@NullMarked
package org.telemaque.lrs.statement;

import org.jspecify.annotations.NullMarked;
