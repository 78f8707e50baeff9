/**
 * Who is in a course and in which group, as the LMS lists it.
 *
 * <ul>
 *   <li>Everybody on the list of the LMS is known before they first come.
 *   <li>However an LMS writes the way to its next page the list is read whole.
 *   <li>Who left is marked and kept, and unmarked on coming back.
 *   <li>Of a list that cannot be read whole nothing is concluded.
 *   <li>A scope that is missing is named.
 *   <li>A test user on the list is nobody.
 *   <li>Each night every course is asked once, whatever becomes of the others.
 * </ul>
 *
 * <p>By construction: an LMS is asked outside any transaction, with the token of its own platform and on its own site only; of two
 * nodes one asks; groups are read and never written; a list that names nobody is taken for a fault.
 *
 * <p>Not here: who a person is and what a member may do (people), how a service is spoken to (the lti module), what is shown of
 * it (the doors).
 */
@NullMarked
package org.telemaque.tool.workshop.roster;

import org.jspecify.annotations.NullMarked;
