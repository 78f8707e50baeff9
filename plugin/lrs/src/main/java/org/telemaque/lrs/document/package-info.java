/**
 * Keeps the documents of the State and the two profile resources, byte for byte (xAPI 1.0.3, Communication 2.2).
 *
 * <ul>
 *   <li>A document comes back as the bytes and the type that were put.
 *   <li>Two JSON objects are merged at their top level.
 *   <li>What is no JSON object is not merged.
 *   <li>A stale condition changes nothing.
 *   <li>Writing over a document needs a condition where the edition asks for one.
 *   <li>A list names what was changed after a moment.
 *   <li>Tenants are kept apart.
 * </ul>
 *
 * <p>By construction: reading, judging and writing happen in one transaction, so of two who write at once one is refused.
 *
 * <p>Not here: HTTP; which parameters name a document.
 */
@NullMarked
package org.telemaque.lrs.document;

import org.jspecify.annotations.NullMarked;
