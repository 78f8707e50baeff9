/**
 * Decides whether a launch may be believed, and holds the keys with which both sides prove themselves.
 *
 * <ul>
 *   <li>a launch is accepted or refused with one reason, and nothing else can come out
 *   <li>the key comes from the registered key set, never from the token
 *   <li>only RS256 is believed
 *   <li>a refusal on time names both clocks
 *   <li>text from outside reaches the log in one short line
 *   <li>platform keys are kept for a bounded time and survive a platform that is down
 *   <li>an unknown key id asks the platform again, but rarely
 *   <li>the published key set holds no private part
 * </ul>
 *
 * <p>Deliberately not here: remembering state and nonce, cookies and pages, which are the web layer's.
 */
@NullMarked
package org.telemaque.lti.security;

import org.jspecify.annotations.NullMarked;
