/**
 * Lets in whoever has the credentials, and says as whom.
 *
 * <ul>
 *   <li>The root credential reads every tenant and writes for the default one.
 *   <li>Nobody else is let in.
 *   <li>A malformed header lets nobody in.
 *   <li>Credentials are made once, in a file that only its owner can read.
 *   <li>Secrets are never printed.
 *   <li>A tenant’s credentials read and write that tenant alone.
 *   <li>A scope opens what it names and nothing else.
 *   <li>An old secret lets nobody in after a new one was made.
 *   <li>Revoked credentials let nobody in.
 * </ul>
 *
 * <p>By construction: credentials are compared in a time that says nothing about them, and a request without them is
 * told what to send.
 *
 * <p>Not here: OAuth; the pages on which an administrator makes credentials.
 */
@NullMarked
package org.telemaque.lrs.access;

import org.jspecify.annotations.NullMarked;
