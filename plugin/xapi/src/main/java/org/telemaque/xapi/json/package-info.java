/**
 * Turns JSON into statements and back, strictly and exactly, and says whether two are the same.
 *
 * <ul>
 *   <li>A member given twice is refused.
 *   <li>Bytes that are not UTF-8 are refused.
 *   <li>Text after the end is refused.
 *   <li>All defects of all statements of a batch are reported at once.
 *   <li>Decimals are kept as they were written.
 *   <li>What was written reads back as an equal statement.
 *   <li>The comparison ignores what only a store adds.
 *   <li>The comparison ignores what means the same.
 *   <li>The comparison notices what means something else.
 * </ul>
 *
 * <p>Not here: the rules themselves, which are in {@code validation}; anything about requests.
 */
@NullMarked
package org.telemaque.xapi.json;

import org.jspecify.annotations.NullMarked;
