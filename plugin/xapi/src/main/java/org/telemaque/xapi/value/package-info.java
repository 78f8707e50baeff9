/**
 * The small values that statements are made of.
 *
 * <ul>
 *   <li>An IRI has a scheme and is compared as plain text.
 *   <li>A duration keeps its text, with years, months and weeks, which {@link java.time.Duration} does not know.
 *   <li>A score keeps its exact decimals and refuses an impossible range.
 *   <li>A language map keeps the order in which its texts were given.
 *   <li>What was not said is absent, never null.
 * </ul>
 *
 * <p>Not here: JSON, which is read and written by {@code json}; the sentences about what is wrong, which are in
 * {@code validation}.
 */
@NullMarked
package org.telemaque.xapi.value;

import org.jspecify.annotations.NullMarked;
