/**
 * Holds a whole content pack, what may be wrong with one, and the pages that those who check it look at.
 *
 * <ul>
 *   <li>A pack never changes once it is there.
 *   <li>Its hash changes with any byte of its files.
 *   <li>A defect names its rule and its spot and says one sentence in two languages.
 *   <li>Defects come by file and line, each once.
 * </ul>
 *
 * <p>Not here: reading files (reading), judging them (checking).
 */
@NullMarked
package org.telemaque.courseware.pack;

import org.jspecify.annotations.NullMarked;
