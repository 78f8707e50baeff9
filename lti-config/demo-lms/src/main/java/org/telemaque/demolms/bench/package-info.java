/**
 * The measure of the benchmark: the least that a server can do with a signed token, on the same server and database.
 *
 * <ul>
 *   <li>A token that this LMS signed with RS256 becomes one row.
 *   <li>Any other token becomes nothing.
 *   <li>Nothing answers unless the demo is switched on.
 * </ul>
 *
 * <p>Not here: what is measured against it (the benchmark under {@code liberty}); the claims and times of a token, which
 * this measure leaves unread on purpose.
 */
@NullMarked
package org.telemaque.demolms.bench;

import org.jspecify.annotations.NullMarked;
