/**
 * Shows statements in the form that was asked for: exact, ids or canonical (xAPI 1.0.3, Communication 2.1.3).
 *
 * <ul>
 *   <li>Ids leaves what identifies, and nothing that describes.
 *   <li>Ids keeps the members of a group that has no identifier.
 *   <li>Canonical says each text in one language, the best that was asked for.
 *   <li>Canonical tells of activities what the store knows.
 *   <li>Exact gives back what came.
 *   <li>The second edition is answered with timestamps in UTC.
 * </ul>
 *
 * <p>By construction: nothing that is stored changes.
 *
 * <p>Not here: which statements are shown.
 */
@NullMarked
package org.telemaque.lrs.format;

import org.jspecify.annotations.NullMarked;
