/**
 * The doors of a record store, the same whether it stands in our own house or elsewhere.
 *
 * <ul>
 *   <li>Whatever a store answers is one of a few named outcomes, never an exception.
 *   <li>Statements go to the store as the exact text that was kept for them.
 *   <li>A list goes on with the store's own {@code more} text, which only the store understands.
 *   <li>A {@code more} link that leads to another host is not followed.
 *   <li>A store is asked as one tenant sees it; a store elsewhere is one tenant's by its credentials.
 *   <li>Secrets are never printed.
 * </ul>
 *
 * <p>Not here: deciding when to send again, which is the sender's; the documents of xAPI, which come later.
 */
@NullMarked
package org.telemaque.xapi.store;

import org.jspecify.annotations.NullMarked;
