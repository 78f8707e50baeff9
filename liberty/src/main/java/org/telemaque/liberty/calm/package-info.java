/**
 * A driver in front of H2 under which a commit finds the whole database at rest.
 *
 * <p>H2 writes its maps one after the other, and takes no picture of all of them at one moment: a row that another
 * transaction inserts meanwhile can reach the disk without the entry by which it would be taken back. A process that is
 * killed then finds half of a transaction after its restart (h2database issue 2080). Here no statement runs while a commit
 * is written.
 *
 * <ul>
 *   <li>A commit waits for the statements under way.
 *   <li>A statement waits for the commit under way.
 *   <li>A commit does not wait for long for a statement that waits for it.
 *   <li>A commit does not wait for a statement that waits for a row.
 *   <li>A commit that writes nothing is no more than a statement.
 *   <li>An interrupt is kept and leaves nobody out.
 *   <li>What is not H2 is not taken.
 * </ul>
 *
 * <p>Not here: PostgreSQL, which needs none of this; transactions themselves (the server).
 */
@NullMarked
package org.telemaque.liberty.calm;

import org.jspecify.annotations.NullMarked;
