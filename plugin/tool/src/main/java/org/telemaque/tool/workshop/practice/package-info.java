/**
 * What a learner should see again, and when.
 *
 * <ul>
 *   <li>What was certain and wrong comes back after one, three, ten, thirty and sixty days.
 *   <li>A wrong answer goes back to one day.
 *   <li>No attempt and no result is changed by what comes back.
 *   <li>The same form sent again gives the first recall.
 *   <li>Nobody is given what comes back to another person.
 * </ul>
 *
 * <p>By construction: an answer given here is told as an answer that belongs to no quiz and no lesson, inside the
 * transaction that made it true.
 *
 * <p>Not here: the times between returns and marking (courseware), attempts (learning), the page (door.player).
 */
@NullMarked
package org.telemaque.tool.workshop.practice;

import org.jspecify.annotations.NullMarked;
