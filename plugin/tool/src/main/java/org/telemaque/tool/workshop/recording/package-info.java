/**
 * Says every event as an xAPI Statement.
 *
 * <ul>
 *   <li>Every kind of event is said with the verb, the type and the members of the vocabulary.
 *   <li>An answer becomes one Statement without a name.
 *   <li>What is rolled back is never recorded.
 *   <li>Another tenant does not see it.
 *   <li>Every answered question is recorded exactly once.
 *   <li>What the store will never take is held alone and the rest is recorded once.
 * </ul>
 *
 * <p>By construction: the Statement's id and timestamp are the event's own, and the exact bytes are kept, so a second
 * delivery is harmless; no mail and no free text leaves the house; a graded Statement names its competencies, and
 * every Statement its profile and its cohort; the profile is made of the words that Statements are composed with.
 *
 * <p>Not here: what happened (event), where it goes (delivery), keeping until delivered (outbox), the store itself.
 */
@NullMarked
package org.telemaque.tool.workshop.recording;

import org.jspecify.annotations.NullMarked;
