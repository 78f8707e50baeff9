/**
 * Makes the calls that go to a platform without letting an address or an answer hurt us.
 *
 * <ul>
 *   <li>only https is called, save loopback where that is allowed
 *   <li>a private, link-local or loopback address is refused unless it is listed
 *   <li>every address that a name stands for is judged
 *   <li>a call goes to an address that was judged, however often the name changes its mind
 *   <li>a redirect is not followed
 *   <li>an answer over the size limit is cut off
 *   <li>a slow answer is given up, even one that drips
 *   <li>who is slow keeps nobody waiting but those who call the same host
 *   <li>what came from outside is one line, whatever it holds
 * </ul>
 *
 * <p>Deliberately not here: what an answer means, and whether it is asked for again.
 */
@NullMarked
package org.telemaque.lti.transport;

import org.jspecify.annotations.NullMarked;
