/**
 * Our own keys: which one signs, which are published, and when the next one takes over.
 *
 * <ul>
 *   <li>Our private keys lie in one file that only the server's own user may read.
 *   <li>A new key is published for two days before it signs.
 *   <li>The key before is published for a week after it signed last, and then no longer.
 *   <li>A key in danger is replaced at once, and withdrawn when the operator says so.
 *   <li>A key that is old enough is followed by a new one without anybody.
 *   <li>Another node reads what one has written.
 * </ul>
 *
 * <p>By construction: what a key is follows from its hour alone, so nothing has to run for it to change; no name is used twice.
 *
 * <p>Not here: keys of platforms (the lti module), who may turn ours (the door of administration).
 */
@NullMarked
package org.telemaque.tool.foundation.key;

import org.jspecify.annotations.NullMarked;
