/**
 * Holds what an LMS says in a verified launch, in immutable records that name the claims of LTI 1.3.
 *
 * <ul>
 *   <li>every role form of the LIS vocabulary is understood, deprecated short names and URNs too
 *   <li>a sub-role belongs to the role it is written under, never to the role it is named like
 *   <li>a teaching assistant is not an instructor
 *   <li>institution and system roles never count inside a course
 *   <li>an optional claim of the wrong shape reads as absent
 *   <li>only a mentor has people to mentor
 *   <li>a copied course names what it was copied from
 *   <li>a custom value that is not text is read as text, and a null is dropped
 * </ul>
 *
 * <p>Deliberately not here: whether a message may be believed (that is {@code security}), the claims of services (each
 * stands with its service), and what a role may do in the tool (that is the tool's).
 */
@NullMarked
package org.telemaque.lti.message;

import org.jspecify.annotations.NullMarked;
