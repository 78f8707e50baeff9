/**
 * Speaks Assignment and Grade Services 2.0: line items, scores and results in the gradebook of a platform.
 *
 * <ul>
 *   <li>a claim of the wrong shape reads as absent
 *   <li>a door that is not offered reads as empty
 *   <li>the claim is read again from what was kept of a launch
 *   <li>a line item is looked for before it is created
 *   <li>a score goes to the path of its line item, before any query
 *   <li>a score has exact decimals and a time with fractions of a second
 *   <li>the times of scores only ever grow
 *   <li>every answer to a score has its own meaning
 *   <li>results that could not be read whole say so
 * </ul>
 *
 * <p>Deliberately not here: when a score is sent and how often it is tried again, which are the tool's.
 */
@NullMarked
package org.telemaque.lti.ags;

import org.jspecify.annotations.NullMarked;
