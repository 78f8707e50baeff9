/**
 * Proves what can happen in a story by visiting every state, and measures one way through it against all ways.
 *
 * <ul>
 *   <li>Every reachable state is visited, and none twice.
 *   <li>Dead ends, unreachable places and loops that earn points are found.
 *   <li>The best attainable score is attained by some way and exceeded by none.
 *   <li>An unscored scene gives no points and no opportunity.
 *   <li>The best decision leaves no regret.
 *   <li>A quarter of a million states fit into a minute.
 * </ul>
 *
 * <p>Not here: playing (scenario), what an author is told about a finding (checking).
 */
@NullMarked
package org.telemaque.courseware.exploration;

import org.jspecify.annotations.NullMarked;
