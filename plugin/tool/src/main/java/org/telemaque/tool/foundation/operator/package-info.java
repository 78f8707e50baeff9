/**
 * Knows the operator by the token.
 *
 * <ul>
 *   <li>The token comes as a bearer, or as the password of a browser's sign-in.
 *   <li>After too many wrong tokens the operator's door waits a little.
 *   <li>The right token is never kept waiting by the wrong ones of others.
 *   <li>No other site can make the operator's browser change anything.
 * </ul>
 *
 * <p>By construction: without an operator's token set no door of the operator exists, and the token is compared without telling how
 * much of it was right.
 *
 * <p>Not here: what the operator may do (the doors).
 */
@NullMarked
package org.telemaque.tool.foundation.operator;

import org.jspecify.annotations.NullMarked;
