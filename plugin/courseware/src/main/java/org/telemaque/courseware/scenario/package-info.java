/**
 * Defines branching stories and plays them purely: start, choose, go back.
 *
 * <ul>
 *   <li>A variable never leaves its bounds.
 *   <li>A choice that is not offered moves nothing.
 *   <li>The same choices lead to the same state.
 *   <li>Going back is replaying fewer choices.
 *   <li>A junction takes the first branch whose guard holds.
 *   <li>Every fault of a guard is told with its column.
 * </ul>
 *
 * <p>Not here: whose playthrough it is, where it is kept, how a map is drawn, what can happen at all (exploration).
 */
@NullMarked
package org.telemaque.courseware.scenario;

import org.jspecify.annotations.NullMarked;
