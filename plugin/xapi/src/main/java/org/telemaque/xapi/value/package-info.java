/**
 * The small values that statements are made of.
 *
 * <ul>
 *   <li>An IRI has a scheme.
 *   <li>A duration keeps its text.
 *   <li>A score keeps its exact decimals.
 *   <li>A score refuses an impossible range.
 *   <li>A moment is read with any offset.
 *   <li>A language tag has its subtags in order.
 *   <li>A text is picked by its tag, then by its language, then the first.
 * </ul>
 *
 * <p>By construction: an IRI is compared as plain text, a language map keeps the order in which its texts were given,
 * and what was not said is absent, never null.
 *
 * <p>Not here: JSON, which is read and written by {@code json}; the sentences about what is wrong, which are in
 * {@code validation}.
 */
@NullMarked
package org.telemaque.xapi.value;

import org.jspecify.annotations.NullMarked;
