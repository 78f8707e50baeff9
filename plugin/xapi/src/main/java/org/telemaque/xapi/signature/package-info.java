/**
 * Signs statements and checks signatures (xAPI 1.0.3, Data 2.6).
 *
 * <ul>
 *   <li>A statement that was signed is found sound.
 *   <li>Another statement under the same signature is refused.
 *   <li>An algorithm other than RS256, RS384 and RS512 is refused.
 *   <li>A signature of another media type is refused.
 *   <li>A certificate that did not sign is noticed.
 *   <li>Whatever a stranger sends as a signature, the check answers.
 * </ul>
 *
 * <p>By construction: the payload is compared as statements are, not as bytes, for a store adds to what it is given.
 *
 * <p>Not here: whether a certificate is to be trusted; that is for whoever reads the statement.
 */
@NullMarked
package org.telemaque.xapi.signature;

import org.jspecify.annotations.NullMarked;
