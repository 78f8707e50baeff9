/**
 * The immutable model of a statement: who did what, with what result, in what context.
 *
 * <ul>
 *   <li>A sub-statement has nothing that only a whole statement has.
 *   <li>Every change makes a new object.
 *   <li>Equal parts make equal statements.
 *   <li>What is not said is absent.
 * </ul>
 *
 * <p>By construction: a statement needs an actor, a verb and an object, and an agent has exactly one identifier.
 *
 * <p>Not here: JSON; the comparison of two statements as a record store makes it; which edition knows contextAgents and
 * contextGroups, which is a rule of {@code validation}.
 */
@NullMarked
package org.telemaque.xapi.statement;

import org.jspecify.annotations.NullMarked;
