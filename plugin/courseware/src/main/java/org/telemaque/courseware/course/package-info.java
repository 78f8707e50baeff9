/**
 * Defines courses: lessons in five sections, the quizzes and scenarios beside them, pictures and glossary.
 *
 * <ul>
 *   <li>A lesson that is not translated is read in French, and its body tells so.
 *   <li>Units keep the order of their file.
 *   <li>A picture for all languages serves each of them.
 * </ul>
 *
 * <p>Not here: who has read what, and how a lesson is shown.
 */
@NullMarked
package org.telemaque.courseware.course;

import org.jspecify.annotations.NullMarked;
