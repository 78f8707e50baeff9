/**
 * L&amp;D and trainers read records, one by one and as files, without learning more of a person than their task needs.
 *
 * <ul>
 *   <li>A reader reaches the cohorts of the own duty, and no parameter widens that.
 *   <li>A person stands in a list as a short code, never by name.
 *   <li>A decision, a confidence or an answer that the person marked alone shows nobody, not in its JSON either.
 *   <li>Such records leave the list when it is about one person.
 *   <li>A name is shown for one record, against a reason that the person can read.
 *   <li>Under five people a reviewer sees no list and nobody sees figures; a trainer always sees the own cohort.
 *   <li>A list goes on where it stopped, without a jump, whatever else was recorded meanwhile.
 *   <li>A file holds exactly what the list shows, and no cell of it can run in a spreadsheet.
 *   <li>A store that does not answer is a sentence on the page, never a failure of it.
 * </ul>
 *
 * <p>Not here: keeping records (the store), composing them (recording), who may read the whole company (people).
 */
@NullMarked
package org.telemaque.tool.door.review;

import org.jspecify.annotations.NullMarked;
