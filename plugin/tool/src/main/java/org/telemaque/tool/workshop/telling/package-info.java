/**
 * What one record tells, as a sentence and as JSON, and what it hides.
 *
 * <ul>
 *   <li>A plain record shows the code of its person and no more.
 *   <li>A decision, a confidence or a self-marked answer shows nobody.
 *   <li>A sensitive record tells the day but neither the time nor the language.
 *   <li>A sensitive record stands in no order among the others of its day.
 *   <li>A name that somebody else wrote into a record is not shown.
 *   <li>Says who by code did what.
 *   <li>Says a foreign verb in its own words.
 * </ul>
 *
 * <p>By construction: whoever shows a record has it from here, so that none is shown unmasked by mistake; what is sensitive is
 * known by the word of its extension, whatever namespace another store keeps it under.
 *
 * <p>Not here: which records somebody may read and how they are found (the door of reviews), composing them (recording).
 */
@NullMarked
package org.telemaque.tool.workshop.telling;

import org.jspecify.annotations.NullMarked;
