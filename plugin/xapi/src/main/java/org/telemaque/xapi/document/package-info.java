/**
 * The documents of a record store elsewhere, and tokens to enter it with (xAPI 1.0.3, Communication 2.2 and 4).
 *
 * <ul>
 *   <li>What was put is found again with its tag.
 *   <li>A document is replaced only as it was seen.
 *   <li>Names of documents are listed.
 *   <li>A token is asked for once and used until it ends.
 *   <li>The best edition that both speak is chosen.
 * </ul>
 *
 * <p>By construction: tags come from the store and are never computed, and whatever a store answers is an outcome.
 *
 * <p>Not here: statements, which are in {@code store}.
 */
@NullMarked
package org.telemaque.xapi.document;

import org.jspecify.annotations.NullMarked;
