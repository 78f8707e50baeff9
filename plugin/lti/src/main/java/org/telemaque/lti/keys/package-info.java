/**
 * Reads the keys that platforms publish, and keeps them no longer than is safe.
 *
 * <ul>
 *   <li>platform keys are kept for a bounded time and survive a platform that is down
 *   <li>a platform that stays down is believed for one day more, and then no longer
 *   <li>an unknown key id asks the platform again, but rarely
 *   <li>only one thread asks a platform, and nobody who has a key waits for it
 *   <li>a broken key does not take the others with it
 *   <li>keys that are weak, huge or not for signatures are left out
 * </ul>
 *
 * <p>Deliberately not here: how a platform is reached (transport), what is verified with a key (security).
 */
@NullMarked
package org.telemaque.lti.keys;

import org.jspecify.annotations.NullMarked;
