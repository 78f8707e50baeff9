/**
 * The immutable model of a statement: who did what, with what result, in what context.
 *
 * <ul>
 *   <li>A statement needs an actor, a verb and an object; all else may be left out.
 *   <li>An agent has exactly one identifier.
 *   <li>A sub-statement has no id, no authority, no version and no sub-statement of its own.
 *   <li>Every change makes a new object.
 *   <li>Equal parts make equal statements.
 * </ul>
 *
 * <p>Not here: JSON; the comparison of two statements as a record store makes it; the contextAgents and contextGroups of
 * 2.0, which come with that edition.
 */
@NullMarked
package org.telemaque.xapi.statement;

import org.jspecify.annotations.NullMarked;
