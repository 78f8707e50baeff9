/**
 * The operator makes, renews and withdraws the credentials with which programs of a company use our own record store.
 *
 * <ul>
 *   <li>Credentials are made for one company and say what they are for.
 *   <li>A new secret shuts the old one out at once.
 *   <li>Withdrawn credentials let nobody in any more.
 *   <li>What the operator does with credentials is written into the journal.
 * </ul>
 *
 * <p>By construction: a secret is said once, in the answer that makes it; the store keeps a hash.
 *
 * <p>Not here: the root credentials (settings of the server), what a scope lets do (the record store).
 */
@NullMarked
package org.telemaque.tool.door.credentials;

import org.jspecify.annotations.NullMarked;
