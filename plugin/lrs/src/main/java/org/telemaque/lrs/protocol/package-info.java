/**
 * Speaks xAPI over HTTP: what a request asks, and what is answered.
 *
 * <ul>
 *   <li>Every filter of xAPI is understood.
 *   <li>An unknown parameter, or one in another case, is refused.
 *   <li>A parameter given twice is refused.
 *   <li>One statement is asked for by its id alone.
 *   <li>A statement is put under the id of the parameter.
 *   <li>An attachment whose bytes are nowhere is refused.
 * </ul>
 *
 * <p>By construction: every answer says which edition of xAPI it follows, every answer about statements says through
 * when it is consistent, and no failure shows more than a reference into the log.
 *
 * <p>Not here: the documents of xAPI, attachments' bytes, the formats {@code ids} and {@code canonical}, the form syntax
 * of requests; they come with the conformant store.
 */
@NullMarked
package org.telemaque.lrs.protocol;

import org.jspecify.annotations.NullMarked;
