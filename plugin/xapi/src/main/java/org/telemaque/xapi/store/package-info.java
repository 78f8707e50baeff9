/**
 * The doors of a record store, the same whether it stands in our own house or elsewhere.
 *
 * <ul>
 *   <li>Each way in which a store says no has its name.
 *   <li>A success without ids is not believed.
 *   <li>Statements go to the store as the exact text that was kept for them.
 *   <li>A list goes on with the store's own {@code more} text.
 *   <li>A {@code more} link that leads to another host is not followed.
 *   <li>Secrets are never printed.
 * </ul>
 *
 * <p>By construction: whatever a store answers is an outcome, never an exception; a store is asked as one tenant sees
 * it, and a store elsewhere is one tenant's by its credentials.
 *
 * <p>Not here: deciding when to send again, which is the sender's; documents, which are in {@code document}.
 */
@NullMarked
package org.telemaque.xapi.store;

import org.jspecify.annotations.NullMarked;
