/**
 * Lets in whoever has the credentials, and says as whom.
 *
 * <ul>
 *   <li>Credentials are compared in a time that says nothing about them.
 *   <li>A request without them, or with malformed ones, gets 401 and is told what to send.
 *   <li>Credentials made by the store are in a file that only its owner can read.
 *   <li>Secrets are never printed.
 *   <li>The root credential reads every tenant and writes for {@code default}.
 * </ul>
 *
 * <p>Not here: credentials of single tenants with scopes, which come with the administration door.
 */
@NullMarked
package org.telemaque.lrs.access;

import org.jspecify.annotations.NullMarked;
