/**
 * The vocabulary of what happens to a learner: sealed {@link LearningEvent}, {@link Learner}.
 *
 * <ul>
 *   <li>Every event is a record of what happened.
 *   <li>No part of an event is a name, a mail or a free text.
 *   <li>An activity is named by pack, key and version.
 * </ul>
 *
 * <p>Not here: who listens, how an event is said to the world (recording), where it is kept.
 */
@NullMarked
package org.telemaque.tool.foundation.event;

import org.jspecify.annotations.NullMarked;
