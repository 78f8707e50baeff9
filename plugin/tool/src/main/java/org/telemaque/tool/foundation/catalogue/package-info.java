/**
 * Which releases of which courses, quizzes, scenarios and paths can be taken, and their media.
 *
 * <ul>
 *   <li>A release is loaded whole or not at all; a defective pack stops readiness and says every defect.
 *   <li>Each loaded release is kept whole in the database under its content hash.
 *   <li>What began on an older release can go on with it.
 *   <li>The namespace of all identifiers is fixed at the first start.
 *   <li>A title is known in every language of the pack, for every key that can be recorded.
 * </ul>
 *
 * <p>Not here: what a course is and how it is checked (courseware), who takes it (learning).
 */
@NullMarked
package org.telemaque.tool.foundation.catalogue;

import org.jspecify.annotations.NullMarked;
