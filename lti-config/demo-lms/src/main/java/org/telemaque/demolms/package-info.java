/**
 * A small LMS that plays the platform's side of LTI 1.3 by the book, so that anybody can see Télémaque being launched.
 *
 * <ul>
 *   <li>It knows nothing of the tool's code: an error on one side shows on the other.
 *   <li>Without settings it is shut.
 *   <li>Its own address and the tool's address can be set, and default to two different sites on loopback.
 * </ul>
 *
 * <p>Not here: anything that a real LMS keeps; nothing is stored (but for
 * the rows of the benchmark's bare endpoint), and every start has new keys.
 */
@NullMarked
package org.telemaque.demolms;

import org.jspecify.annotations.NullMarked;
