/**
 * Says every event as an xAPI Statement.
 *
 * <ul>
 *   <li>Every event becomes a Statement in the transaction that made it true.
 *   <li>The Statement's id and timestamp are the event's own, so a second delivery is harmless.
 *   <li>The exact bytes are kept; nothing is composed again at delivery.
 *   <li>The actor is an opaque account; no name, no mail and no free text leaves the house.
 *   <li>Every graded Statement names its competencies.
 *   <li>Every Statement names the profile it follows, and the cohort it happened in.
 *   <li>A batch that the store refuses is halved until the bad Statement stands alone.
 * </ul>
 *
 * <p>Not here: what happened (event), keeping until delivered (outbox), the store itself.
 */
@NullMarked
package org.telemaque.tool.workshop.recording;

import org.jspecify.annotations.NullMarked;
