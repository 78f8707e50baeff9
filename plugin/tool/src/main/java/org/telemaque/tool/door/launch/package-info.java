/**
 * OIDC login and LTI launch.
 *
 * <ul>
 *   <li>A login sends the browser to its platform with a partitioned cookie.
 *   <li>A launch whose browser is not known gets a way out.
 *   <li>A good launch opens a visit once.
 *   <li>A refused launch says its rule.
 *   <li>Every refusal is a readable page that says what to do.
 *   <li>Two first launches of one person at the same moment both arrive.
 *   <li>Who knocks too often is asked to wait, and nobody else is.
 *   <li>Of the custom parameters only what is known is kept.
 *   <li>A copied link opens what it was copied from.
 * </ul>
 *
 * <p>By construction: state and nonce are kept in the database and used once; person, cohort, link and visit of a
 * launch are kept together or not at all; each launch is one line of the log; the opening page holds nothing personal
 * and is framed by its platform only.
 *
 * <p>Not here: the rules of a launch (the lti module), what the activity shows (the other doors, which this one does not know).
 */
@NullMarked
package org.telemaque.tool.door.launch;

import org.jspecify.annotations.NullMarked;
