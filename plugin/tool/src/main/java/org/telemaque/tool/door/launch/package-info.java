/**
 * OIDC login and LTI launch.
 *
 * <ul>
 *   <li>State and nonce are kept once, in the database, and used once.
 *   <li>A launch is tied to the browser that began its login, or it is refused with a way out.
 *   <li>A refused launch leaves no person, no visit and no ticket.
 *   <li>Person, cohort, link and visit of a launch are kept together or not at all.
 *   <li>Each launch is one line of the log: who, from where, accepted or which rule refused.
 *   <li>Every refusal is a readable page that says what to do.
 *   <li>The opening page holds nothing personal and is framed by its platform only.
 * </ul>
 *
 * <p>Not here: the rules of a launch (the lti module), what the activity shows (the other doors, which this one does not know).
 */
@NullMarked
package org.telemaque.tool.door.launch;

import org.jspecify.annotations.NullMarked;
