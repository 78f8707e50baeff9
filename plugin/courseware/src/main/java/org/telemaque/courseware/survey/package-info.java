/**
 * Defines surveys and observation checklists: what people are asked about a relationship, and what an observer looks for.
 *
 * <ul>
 *   <li>A survey names what is left out and what was not offered.
 *   <li>Answers are shown from the number that the survey asks, never before.
 *   <li>A checklist is accepted with enough criteria and every key one.
 *   <li>A grade counts from the one that is asked upwards.
 * </ul>
 *
 * <p>Not here: who is asked, who observes, and where their answers are kept.
 */
@NullMarked
package org.telemaque.courseware.survey;

import org.jspecify.annotations.NullMarked;
