/**
 * The store's door for the rest of our own house.
 *
 * <ul>
 *   <li>It stores and finds as one tenant sees it.
 *   <li>The same text stored twice does no harm.
 *   <li>A list goes on with the words of the store.
 *   <li>It is unavailable when the database fails.
 * </ul>
 *
 * <p>By construction: it answers through {@link org.telemaque.xapi.store.RecordStore} alone, and stores in a
 * transaction of its own, so a caller's failure afterwards costs nothing but a second, harmless call.
 *
 * <p>Not here: credentials, which the house does not need towards itself.
 */
@NullMarked
package org.telemaque.lrs.embedded;

import org.jspecify.annotations.NullMarked;
