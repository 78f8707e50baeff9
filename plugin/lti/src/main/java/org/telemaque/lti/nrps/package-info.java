/**
 * Speaks Names and Role Provisioning Services 2.0 and Course Groups 1.0: who is in a course, as the platform says.
 *
 * <ul>
 *   <li>a claim of the wrong shape reads as absent
 *   <li>a door that is not offered reads as empty
 *   <li>the claim is read again from what was kept of a launch
 *   <li>a roster is read over all its pages, each person once
 *   <li>somebody whose status nobody says takes part
 *   <li>what the platform does not share of a person is empty
 *   <li>a roster that could not be read whole says so
 *   <li>the groups of a course are read
 * </ul>
 *
 * <p>Deliberately not here: what a role allows, and what becomes of people who left, which are the tool's.
 */
@NullMarked
package org.telemaque.lti.nrps;

import org.jspecify.annotations.NullMarked;
