/**
 * The make-believe company: who works there, what their course holds, and the words on its pages.
 *
 * <ul>
 *   <li>The course has seven learners, a mentor, a trainer, an author and an L&amp;D reviewer.
 *   <li>Two learners have a story of their own.
 *   <li>Everybody finds the same activities; a trainer, a reviewer and an author find one more.
 *   <li>Some people's names and addresses are given to a tool, others' are not.
 *   <li>Every word exists in French and in English.
 * </ul>
 *
 * <p>Not here: anything about LTI (see {@code platform}) or HTML (see {@code page}).
 */
@NullMarked
package org.telemaque.demolms.campus;

import org.jspecify.annotations.NullMarked;
