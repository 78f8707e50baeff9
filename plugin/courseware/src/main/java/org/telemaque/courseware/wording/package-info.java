/**
 * Judges the words of a pack: complete in the source, up to date in translation, plain, fair and our own.
 *
 * <ul>
 *   <li>The source language says everything that a page needs.
 *   <li>A translation of French that has changed is called outdated.
 *   <li>Claims give nothing away by number, length, absolute words or negations.
 *   <li>A long sentence is reported with its file and line.
 *   <li>A lesson that states other minutes than its words and questions take is reported.
 *   <li>Eight words in a row from a source are found, although no source is kept.
 * </ul>
 *
 * <p>Not here: names and structures (checking).
 */
@NullMarked
package org.telemaque.courseware.wording;

import org.jspecify.annotations.NullMarked;
