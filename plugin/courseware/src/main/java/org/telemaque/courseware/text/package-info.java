/**
 * Says things to a reader: words by key and language, and authors' prose as HTML that cannot hurt.
 *
 * <ul>
 *   <li>A missing translation is said in French and tells so.
 *   <li>A key that the source lacks is a bug, never an empty page.
 *   <li>Raw HTML of an author is shown as text.
 *   <li>A link leads to a term, a lesson or an https address, or is no link.
 *   <li>A heading never stands above level 3.
 *   <li>A column heading says that it is one.
 *   <li>A picture brings its caption and its twin in words.
 * </ul>
 *
 * <p>Not here: where files lie (reading), whether words are good (checking), the words of pages (the tool's own).
 */
@NullMarked
package org.telemaque.courseware.text;

import org.jspecify.annotations.NullMarked;
