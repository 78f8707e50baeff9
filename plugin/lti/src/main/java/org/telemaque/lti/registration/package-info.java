/**
 * Defines how a platform is described to us, and reads such a description or says all that is wrong with it.
 *
 * <ul>
 *   <li>all defects of a file are told at once
 *   <li>a key that nobody knows is a defect
 *   <li>an endpoint is https unless loopback is allowed
 *   <li>what is left out has a safe value
 *   <li>only a role of the course can be given a duty
 *   <li>no file makes anybody an administrator
 * </ul>
 *
 * <p>Deliberately not here: files and YAML (the caller opens them), where descriptions are kept, what a duty allows.
 */
@NullMarked
package org.telemaque.lti.registration;

import org.jspecify.annotations.NullMarked;
