/**
 * Keeps anybody from asking too much: how often a person or an address may knock, and how much it may bring.
 *
 * <ul>
 *   <li>Who asks too often is told when to come back, and nobody else is kept waiting.
 *   <li>A person who is sent away does not use up what the address shares with others.
 *   <li>Allowances grow back all the time, so that nobody is locked out for long.
 *   <li>However many ask, the memory of them stays bounded.
 *   <li>What is too long for any door is read by nobody.
 *   <li>Of many lines alike some are written, and how many there were.
 *   <li>Networks of the new Internet Protocol count as one address, for one machine has many.
 * </ul>
 *
 * <p>By construction: an address is the client's own only when the server believes the proxy that names it.
 *
 * <p>Not here: how often which door may be knocked at (the doors ask), what a page looks like (web).
 */
@NullMarked
package org.telemaque.tool.foundation.throttle;

import org.jspecify.annotations.NullMarked;
