/**
 * The addresses of the demo LMS.
 *
 * <ul>
 *   <li>Nothing answers unless the demo is switched on.
 *   <li>The person is part of the address, so no cookie is needed.
 *   <li>An unknown person or activity gets a readable page.
 *   <li>Opening an activity sends the browser to the tool's login address.
 *   <li>What programs call (keys, tokens, services) needs no page and no cookie.
 * </ul>
 *
 * <p>Not here: what the pages look like (see {@code page}) and what a launch holds (see {@code platform}).
 */
@NullMarked
package org.telemaque.demolms.door;

import org.jspecify.annotations.NullMarked;
