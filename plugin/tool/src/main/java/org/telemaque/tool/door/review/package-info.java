/**
 * L&amp;D and trainers read records, one by one and as files, without learning more of a person than their task needs.
 *
 * <ul>
 *   <li>A reader reaches no other cohort by any word.
 *   <li>Sensitive records leave the list of one person.
 *   <li>A name is shown against a reason that the person can read.
 *   <li>A list stays closed to a reviewer under five people.
 *   <li>Among few, a record that must show nobody is not shown at all.
 *   <li>No cell runs in a spreadsheet.
 *   <li>A store that does not answer is a trouble and no exception.
 * </ul>
 *
 * <p>By construction: a list goes on where it stopped, whatever else was recorded meanwhile; who reads the whole company is not told of which course a record is.
 *
 * <p>Not here: what a record tells and what it hides (telling), keeping records (the store), composing them (recording), who may read the whole company (people).
 */
@NullMarked
package org.telemaque.tool.door.review;

import org.jspecify.annotations.NullMarked;
