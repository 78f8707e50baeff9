/**
 * Paths assigned, progress, attestations and certificates.
 *
 * <ul>
 *   <li>An assignment moves on as learning is told.
 *   <li>What was done before the assignment counts.
 *   <li>A path is assigned once, and the answer says so.
 *   <li>A path assigned twice at the same moment is assigned once.
 *   <li>An assignment taken back stays in the journal, and what was done stays done.
 *   <li>The attestation comes with the share that the path asks.
 *   <li>What is done on two devices at once adds up.
 *   <li>A rolled-back answer moves nothing.
 *   <li>What people confirm is done by their word, and undone when it is taken back.
 * </ul>
 *
 * <p>By construction: a person stays on the version of the path that was assigned, a milestone is told once, and it
 * listens last, so that the record keeps the order of things. Nobody confirms an own milestone, and whoever says a word on one
 * names the word that stood there before, so that none is lost.
 *
 * <p>Not here: the rule of the threshold itself (courseware), the names of people, certificates as documents.
 */
@NullMarked
package org.telemaque.tool.workshop.certification;

import org.jspecify.annotations.NullMarked;
