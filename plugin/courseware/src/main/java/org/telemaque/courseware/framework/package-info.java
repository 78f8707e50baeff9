/**
 * Defines what can be learnt: competencies, levels, and what shows a level.
 *
 * <ul>
 *   <li>Competencies keep the order of their file.
 *   <li>Levels are numbered from 1 in the order of their file.
 *   <li>Every competency shows two signs per level.
 * </ul>
 *
 * <p>Not here: who holds which level (the tool's business).
 */
@NullMarked
package org.telemaque.courseware.framework;

import org.jspecify.annotations.NullMarked;
