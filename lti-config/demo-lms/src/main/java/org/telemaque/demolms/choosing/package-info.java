/**
 * Hangs into the course what a trainer chose in the tool (Deep Linking 2.0).
 *
 * <ul>
 *   <li>A return that the tool did not sign, or that answers no question of ours, adds nothing.
 *   <li>A return is good for one time.
 *   <li>A chosen activity gets its own title, and a column in the gradebook when it brings one.
 *   <li>Nothing chosen is an answer too.
 * </ul>
 *
 * <p>Not here: HTTP (see {@code door}).
 */
@NullMarked
package org.telemaque.demolms.choosing;

import org.jspecify.annotations.NullMarked;
