/**
 * Decides whether a launch may be believed, and holds the keys with which both sides prove themselves.
 *
 * <ul>
 *   <li>a launch is accepted or refused with one reason, and nothing else can come out
 *   <li>the key comes from the registered key set, never from the token
 *   <li>only RS256 is believed
 *   <li>a refusal on time names both clocks
 *   <li>text from outside reaches the log in one short line
 *   <li>the published key set holds no private part
 * </ul>
 *
 * <p>Deliberately not here: fetching a platform's keys (keys), remembering state and nonce, cookies and pages (the web layer).
 */
@NullMarked
package org.telemaque.lti.security;

import org.jspecify.annotations.NullMarked;
