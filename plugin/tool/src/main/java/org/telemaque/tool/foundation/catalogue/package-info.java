/**
 * Which releases of which courses, quizzes, scenarios and paths can be taken, and their media.
 *
 * <ul>
 *   <li>A title is known in every language of the pack.
 *   <li>An activity is named in its own version.
 *   <li>A figure of an older release is served, and a unit opens on the release of its course.
 *   <li>A release that was put into an archive is the same when it is opened.
 *   <li>Packs stand side by side, and none of them uses an id of another.
 *   <li>A defective pack is refused whole, and the one before stays.
 *   <li>Nothing outside the folder of packs is read, and nothing that is larger than content is.
 *   <li>An older release is let go when nobody asks for it any more.
 *   <li>The namespace follows its setting until a statement is named by it, and then no more.
 * </ul>
 *
 * <p>By construction: a release is loaded whole or not at all; without any pack the tool is not ready; each release is kept in the database under its content hash, and what began on an older one can go on with
 * it.
 *
 * <p>Not here: what a course is and how it is checked (courseware), who takes it (learning).
 */
@NullMarked
package org.telemaque.tool.foundation.catalogue;

import org.jspecify.annotations.NullMarked;
