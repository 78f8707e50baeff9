/**
 * Defines how a platform is described to us, by a file or by itself, reads such a description or says all that is wrong with
 * it, and registers us with a platform (Dynamic Registration 1.0).
 *
 * <ul>
 *   <li>all defects of a file are told at once
 *   <li>a key that nobody knows is a defect
 *   <li>an endpoint is https unless loopback is allowed
 *   <li>only a role of the course can be given a duty
 *   <li>no file makes anybody an administrator
 *   <li>nothing is asked of a platform that it does not know
 *   <li>an issuer is described on its own site
 *   <li>a registration token goes only where the description that it opened says
 *   <li>what a platform really granted is kept
 * </ul>
 *
 * <p>Deliberately not here: files and YAML (the caller opens them), where descriptions are kept, what a duty allows,
 * who may register a platform.
 */
@NullMarked
package org.telemaque.lti.registration;

import org.jspecify.annotations.NullMarked;
