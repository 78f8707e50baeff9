/**
 * Defines certification paths: milestones, what each requires, and when enough is done.
 *
 * <ul>
 *   <li>The threshold is decided in whole numbers.
 *   <li>A percentage is rounded down, never up to the threshold.
 *   <li>A certificate needs the threshold and every key milestone.
 *   <li>A requirement is made of simple ones, and each says whether people confirm it.
 *   <li>Done names that are no milestone count for nothing.
 * </ul>
 *
 * <p>Not here: who was assigned what and when, dates, waivers, documents.
 */
@NullMarked
package org.telemaque.courseware.path;

import org.jspecify.annotations.NullMarked;
