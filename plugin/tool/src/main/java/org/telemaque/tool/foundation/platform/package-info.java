/**
 * Tenants and the LMSs that may launch us: platforms, their standing, deployments, resource links.
 *
 * <ul>
 *   <li>A platform keeps its id as long as its issuer and client stay the same.
 *   <li>A faulty platform file is left out and told, and the others are read.
 *   <li>A second file of the same registration is a defect.
 *   <li>A login finds its platform by issuer and client; without a client only when there is no choice.
 *   <li>The sites of a platform file may be called for that platform wherever they stand, and no others on private addresses.
 *   <li>A platform that registers itself uses no issuer of another one.
 *   <li>A platform that registered itself launches nobody until it is activated.
 *   <li>A registration that is in force is not replaced by another one.
 *   <li>A removed platform comes back with what it had.
 * </ul>
 *
 * <p>By construction: a resource link is one row for its whole life, whatever its title becomes.
 *
 * <p>Not here: who is launched (people), whether a launch is believed (the lti module), what a link opens (the doors).
 */
@NullMarked
package org.telemaque.tool.foundation.platform;

import org.jspecify.annotations.NullMarked;
