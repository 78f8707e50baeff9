/**
 * What requests and answers of xAPI have in common, whatever they are about (xAPI 1.0.3, Communication 1, 3 and 4).
 *
 * <ul>
 *   <li>A form that stands for another request is turned into it.
 *   <li>A form is refused by 2.0.
 *   <li>A tag is understood with its quotes and without.
 *   <li>Links lead where the store is seen from outside.
 * </ul>
 *
 * <p>By construction: every answer says which edition of xAPI it follows, every answer about statements says through
 * when it is consistent, a parameter is known by its exact name and given once, and no failure shows more than a
 * reference into the log.
 *
 * <p>Not here: what the resources do, which is {@code resource}.
 */
@NullMarked
package org.telemaque.lrs.protocol;

import org.jspecify.annotations.NullMarked;
