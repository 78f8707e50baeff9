/**
 * The operator sees which packs of content can be taken, and has the folder looked at again.
 *
 * <ul>
 *   <li>A refused pack is shown with the file, the line and a sentence for each defect.
 *   <li>The sentences are in the language of the page.
 *   <li>The operator loads a changed pack without a restart.
 * </ul>
 *
 * <p>By construction: nobody but the operator comes in.
 *
 * <p>Not here: loading and refusing (the catalogue), what is in a pack (the author's preview).
 */
@NullMarked
package org.telemaque.tool.door.packs;

import org.jspecify.annotations.NullMarked;
