/**
 * The platform's side of LTI 1.3, by the book and independent of the tool's own reading of it.
 *
 * <ul>
 *   <li>A login initiation names issuer, login hint, target link, message hint, client and deployment.
 *   <li>The message hint is sealed with a key of this start and survives only if it comes back unaltered.
 *   <li>An authentication request is answered only to a registered redirect address of a known client.
 *   <li>Every other fault of a request is told to the tool as an OpenID Connect error with its state.
 *   <li>An id_token carries the nonce of its request, lives five minutes and is signed with RS256.
 *   <li>A trainer's launch of the picker is a deep linking request; one from the gradebook names whose work it is.
 *   <li>A link of a copied course says only what it was copied from.
 *   <li>Roles are full URIs, several for each person.
 *   <li>A person's name and address are told only as far as that person's disclosure goes.
 * </ul>
 *
 * <p>Not here: HTTP and HTML (see {@code door} and {@code page}); what a tool may call (see {@code service}).
 */
@NullMarked
package org.telemaque.demolms.platform;

import org.jspecify.annotations.NullMarked;
