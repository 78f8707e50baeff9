/**
 * Who is who: {@code Person}, {@code Duty}, {@code Cohort}, {@code Roster}.
 *
 * <ul>
 *   <li>Roles of a course give their duties and add up.
 *   <li>An unknown role, or none, gives the least right.
 *   <li>A lone teaching assistant is no trainer, and a manager is nothing unless the platform's file says so.
 *   <li>System and institution roles give no right inside a course.
 *   <li>A platform's file replaces the safe duty of a role.
 *   <li>Only learners and mentors count in figures.
 *   <li>Who has never been here, or has left, counts in no figure.
 * </ul>
 *
 * <p>By construction: a person is one company's, one issuer's and one subject's, whatever the name becomes; names
 * live here only, and no mail address is kept; reading the whole company is granted person by person.
 *
 * <p>Not here: what a duty allows (each door says), what a person has learnt.
 */
@NullMarked
package org.telemaque.tool.workshop.people;

import org.jspecify.annotations.NullMarked;
