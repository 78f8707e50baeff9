/**
 * Defines questions and quizzes, and plays them purely: draw, read a response, mark it exactly, sum up an attempt.
 *
 * <ul>
 *   <li>Marking is a pure function of question and response.
 *   <li>A mark lies between nothing and everything, and only everything is correct.
 *   <li>The canonical text of a response reads back as the same response.
 *   <li>The same seed draws the same questions.
 *   <li>A draw repeats no question and gives each competency its least.
 *   <li>A response that the question does not offer is not understood, never marked.
 *   <li>Confidence never changes a mark.
 *   <li>What was certain and wrong is read about first.
 *   <li>Own words have no canonical text.
 * </ul>
 *
 * <p>Not here: whose attempt it is, what comes back to whom, anything that is stored or shown.
 */
@NullMarked
package org.telemaque.courseware.quiz;

import org.jspecify.annotations.NullMarked;
