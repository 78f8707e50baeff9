/**
 * The resources of xAPI, each behind its own address (xAPI 1.0.3, Communication 2).
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
 * <p>What each resource asks and answers is said by the conformance tests, one class a resource, for both editions.
 *
 * <p>Not here: headers and errors that all resources share, which are in {@code protocol}; keeping and finding.
 */
@NullMarked
package org.telemaque.lrs.resource;

import org.jspecify.annotations.NullMarked;
