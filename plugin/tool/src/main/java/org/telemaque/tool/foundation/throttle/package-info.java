/**
 * Keeps anybody from asking too much: how often a person or an address may knock.
 *
 * <ul>
 *   <li>Who asks too often is told when to come back, and nobody else is kept waiting.
 *   <li>A person who is sent away does not use up what the address shares with others.
 *   <li>Allowances grow back all the time, so that nobody is locked out for long.
 *   <li>However many ask, the memory of them stays bounded.
 *   <li>Networks of the new Internet Protocol count as one address, for one machine has many.
 * </ul>
 *
 * <p>By construction: an address is the client's own only when the server believes the proxy that names it.
 *
 * <p>Not here: which doors are guarded (they ask), the page that says it (the doors and the web room).
 */
@NullMarked
package org.telemaque.tool.foundation.throttle;

import org.jspecify.annotations.NullMarked;
