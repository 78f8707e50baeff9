/**
 * A trainer confirms milestones that software cannot see, and observes with a checklist; whoever was observed reads it.
 *
 * <ul>
 *   <li>A milestone shows what it needs, what there is, and what was said of it.
 *   <li>Sending back without a reason is refused, and nothing that was typed is lost.
 *   <li>Whoever comes second sees what the first said before saying anything.
 *   <li>An observation reaches the person observed when it is handed in.
 * </ul>
 *
 * <p>By construction: only people of the trainer's own course are found, and only paths that were given there.
 *
 * <p>Not here: what a word changes (certification), how observations are kept (evidence).
 */
@NullMarked
package org.telemaque.tool.door.signoff;

import org.jspecify.annotations.NullMarked;
