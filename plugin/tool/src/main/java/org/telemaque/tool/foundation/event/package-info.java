/**
 * The vocabulary of what happens to a learner: sealed {@link LearningEvent}, {@link Learner}.
 *
 * <ul>
 *   <li>An event is a record: immutable, complete, with its own id and time.
 *   <li>A learner is an opaque account; an event carries no name, no mail and no free text.
 *   <li>An activity is named by pack, key and version, never by its place on a page.
 * </ul>
 *
 * <p>Not here: who listens, how an event is said to the world (recording), where it is kept.
 */
@NullMarked
package org.telemaque.tool.foundation.event;

import org.jspecify.annotations.NullMarked;
