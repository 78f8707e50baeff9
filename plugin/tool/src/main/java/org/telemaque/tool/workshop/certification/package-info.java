/**
 * Paths assigned, progress, attestations and certificates.
 *
 * <ul>
 *   <li>What was done before the assignment counts.
 *   <li>A person stays on the version of the path that was assigned.
 *   <li>A path is assigned once to a person; assigning it again changes nothing and says so.
 *   <li>An assignment taken back stays in the table and in the journal.
 *   <li>The attestation needs 100 × done ≥ threshold × total, in integers.
 *   <li>A milestone is told once, however often it is reached.
 *   <li>What is done on two devices at once adds up.
 *   <li>It listens last, so that the record keeps the order of things.
 * </ul>
 *
 * <p>Not here: the rule of the threshold itself (courseware), the names of people, certificates as documents.
 */
@NullMarked
package org.telemaque.tool.workshop.certification;

import org.jspecify.annotations.NullMarked;
