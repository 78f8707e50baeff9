/**
 * The store's door for the rest of our own house.
 *
 * <ul>
 *   <li>It answers like any other store, through {@link org.telemaque.xapi.store.RecordStore} alone.
 *   <li>It stores in a transaction of its own, so a caller's failure afterwards costs nothing but a second, harmless call.
 *   <li>As one tenant's, it writes that tenant's statements and reads no other's.
 * </ul>
 *
 * <p>Not here: credentials, which the house does not need towards itself.
 */
@NullMarked
package org.telemaque.lrs.embedded;

import org.jspecify.annotations.NullMarked;
