/**
 * An author looks at content; nothing is recorded.
 *
 * <ul>
 *   <li>The gallery shows every component in every state, in both languages and both themes.
 *   <li>Without the demo there is no gallery.
 *   <li>Nothing that is done here is kept.
 * </ul>
 *
 * <p>Not here: the components themselves (foundation.part and the templates), a learner's attempt (door.player).
 */
@NullMarked
package org.telemaque.tool.door.preview;

import org.jspecify.annotations.NullMarked;
