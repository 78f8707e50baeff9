/**
 * Somebody leaves for the course in the LMS, which is told why.
 *
 * <ul>
 *   <li>Whoever goes back to the course leaves a sentence there, and the visit ends.
 *   <li>After a problem the LMS is told of the trouble, for people and for its log.
 *   <li>Nobody is sent to a page that is not on the platform's own site.
 * </ul>
 *
 * <p>Not here: the page that refuses a launch and leads back itself (launch), the answer to a choice for a course (placement).
 */
@NullMarked
package org.telemaque.tool.door.leave;

import org.jspecify.annotations.NullMarked;
