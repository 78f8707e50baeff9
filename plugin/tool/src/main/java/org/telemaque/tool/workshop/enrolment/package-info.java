/**
 * An LMS becomes a platform by an operator's invitation, and its administrator gets a sign-in.
 *
 * <ul>
 *   <li>An invitation serves once and for a time.
 *   <li>A registration that fails gives the invitation back.
 *   <li>What a platform granted is kept, not what was asked for.
 * </ul>
 *
 * <p>By construction: only the hash of an invitation's key is stored; a registered platform waits until somebody activates it;
 * whoever is invited for no named company gets one of its own.
 *
 * <p>Not here: pages (the doors of registration and administration), the protocol (the lti module), whether a platform may
 * launch us (platform).
 */
@NullMarked
package org.telemaque.tool.workshop.enrolment;

import org.jspecify.annotations.NullMarked;
