/**
 * What travels beside statements: the bytes of attachments, in a multipart/mixed message (xAPI 1.0.3, Communication 1.5.2).
 *
 * <ul>
 *   <li>What was bundled reads back as the same statements and bytes.
 *   <li>A bundle whose rules are broken says which rule.
 *   <li>Bytes that hash to something else than they claim are refused.
 *   <li>One copy of the bytes serves many statements.
 *   <li>An attachment without bytes needs a place to fetch them.
 * </ul>
 *
 * <p>By construction: reading never throws, whatever a stranger sent.
 *
 * <p>Not here: what the statements of a bundle say, which is {@code json}; signatures, which are in {@code signature}.
 */
@NullMarked
package org.telemaque.xapi.enclosure;

import org.jspecify.annotations.NullMarked;
