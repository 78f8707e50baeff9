/**
 * Turns JSON into statements and back, strictly and exactly, and says whether two are the same.
 *
 * <ul>
 *   <li>A member given twice is refused.
 *   <li>Bytes that are not UTF-8, and text after the end, are refused.
 *   <li>All defects of all statements of a batch are reported at once.
 *   <li>Decimals are kept as they were written.
 *   <li>What was written reads back as an equal statement.
 *   <li>The comparison ignores what a store adds and what it may write differently, and nothing else.
 * </ul>
 *
 * <p>Not here: the rules themselves, which are in {@code validation}; anything about requests.
 */
@NullMarked
package org.telemaque.xapi.json;

import org.jspecify.annotations.NullMarked;
