/**
 * An invited LMS registers itself (Dynamic Registration).
 *
 * <ul>
 *   <li>An invited LMS registers in two steps and waits.
 *   <li>Looking at an invitation does not use it up.
 *   <li>An invitation that serves no longer says so.
 *   <li>What has changed since it was shown is shown again.
 *   <li>Nobody reads through us what an address answers.
 *   <li>An LMS that is faulty or silent is told apart, and may try again.
 * </ul>
 *
 * <p>By construction: the key of the invitation is the only secret and no cookie is read; the LMS is called by the guarded
 * client only; nothing is asked of it that it does not offer or that we have no use for.
 *
 * <p>Not here: who may invite (the door of administration), what becomes of the invitation (enrolment).
 */
@NullMarked
package org.telemaque.tool.door.registration;

import org.jspecify.annotations.NullMarked;
