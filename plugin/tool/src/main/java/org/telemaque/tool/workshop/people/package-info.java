/**
 * Who is who: {@code Person}, {@code Duty}, {@code Cohort}, {@code Roster}.
 *
 * <ul>
 *   <li>A person is one company's, one issuer's and one subject's, whatever the name becomes.
 *   <li>Roles are turned into duties here and nowhere else.
 *   <li>An unknown role, or none, gives the least right.
 *   <li>A lone teaching assistant is no trainer, and a manager is nothing unless the platform's file says so.
 *   <li>System and institution roles give no right inside a course.
 *   <li>Only learners and mentors count in figures, and no test user does.
 *   <li>Names live here only, and no mail address is kept.
 *   <li>Reading the whole company is granted person by person.
 * </ul>
 *
 * <p>Not here: what a duty allows (each door says), what a person has learnt.
 */
@NullMarked
package org.telemaque.tool.workshop.people;

import org.jspecify.annotations.NullMarked;
