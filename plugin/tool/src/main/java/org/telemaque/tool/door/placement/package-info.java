/**
 * A trainer or an author picks activities for a course of an LMS (Deep Linking 2.0).
 *
 * <ul>
 *   <li>Offers everything of the release that can be launched.
 *   <li>What was chosen stays chosen while one searches.
 *   <li>Only a launch that asks for a choice can choose.
 *   <li>An activity goes back with its title in the language of the course and its column of the gradebook.
 *   <li>A cancelled choice goes back too.
 * </ul>
 *
 * <p>Not here: how an answer is signed (the lti module), and what happens when the activity is opened later.
 */
@NullMarked
package org.telemaque.tool.door.placement;

import org.jspecify.annotations.NullMarked;
