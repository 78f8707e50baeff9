/**
 * Speaks xAPI over HTTP: what a request asks, and what is answered.
 *
 * <ul>
 *   <li>Every answer says which edition of xAPI it follows; every answer about statements says through when it is consistent.
 *   <li>A request that names no edition, or one that is not offered, gets 400.
 *   <li>An unknown parameter, a parameter in another case or given twice, gets 400.
 *   <li>A malformed request gets 400 with a sentence for every defect.
 *   <li>The same statement again is a success; another under its id is 409.
 *   <li>No failure shows more than a reference into the log.
 * </ul>
 *
 * <p>Not here: the documents of xAPI, attachments' bytes, the formats {@code ids} and {@code canonical}, the form syntax
 * of requests; they come with the conformant store.
 */
@NullMarked
package org.telemaque.lrs.protocol;

import org.jspecify.annotations.NullMarked;
