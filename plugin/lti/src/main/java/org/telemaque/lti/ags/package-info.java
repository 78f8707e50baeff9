/**
 * Speaks Assignment and Grade Services 2.0: what the gradebook of a platform offers us.
 *
 * <ul>
 *   <li>a claim of the wrong shape reads as absent
 *   <li>a door that is not offered reads as empty
 *   <li>the claim is read again from what was kept of a launch
 * </ul>
 *
 * <p>Deliberately not here: when a score is sent and how often it is tried again, which are the tool's.
 */
@NullMarked
package org.telemaque.lti.ags;

import org.jspecify.annotations.NullMarked;
