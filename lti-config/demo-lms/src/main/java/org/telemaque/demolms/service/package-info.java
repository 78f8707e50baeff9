/**
 * The services of this LMS that a tool may call: tokens, gradebook (AGS 2.0), roster (NRPS 2.0), groups.
 *
 * <ul>
 *   <li>A token is given for an assertion that the registered tool signed, once, and no more scopes than were granted.
 *   <li>Every call needs a token with the scope of that call.
 *   <li>A line item's address carries a query, as some LMSs' do.
 *   <li>A score with a time that is not after the last one is a conflict; a person who cannot be graded is refused.
 *   <li>Only a fully graded score shows in the gradebook.
 *   <li>The roster comes in pages.
 *   <li>Faults can be switched on, so that a tool's patience can be tried.
 * </ul>
 *
 * <p>Not here: HTTP (see {@code door}); everything is kept in memory and gone with the next start.
 */
@NullMarked
package org.telemaque.demolms.service;

import org.jspecify.annotations.NullMarked;
