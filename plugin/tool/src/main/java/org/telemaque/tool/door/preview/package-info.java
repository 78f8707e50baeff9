/**
 * An author looks at content; nothing is recorded.
 *
 * <ul>
 *   <li>The gallery shows every component in every state.
 *   <li>Every component is readable by everybody.
 *   <li>No id stands twice, and nothing is styled in place.
 *   <li>An author jumps to any scene and forces any state that the story allows.
 *   <li>A state that cannot be is refused in words.
 * </ul>
 *
 * <p>By construction: without the demo there is no gallery, and nobody but an author opens it; nothing that is done here is kept.
 *
 * <p>Not here: the components themselves (foundation.part and the templates), a learner's attempt (door.player).
 */
@NullMarked
package org.telemaque.tool.door.preview;

import org.jspecify.annotations.NullMarked;
