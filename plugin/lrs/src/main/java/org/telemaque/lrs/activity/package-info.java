/**
 * Keeps what statements told of activities, put together (xAPI 1.0.3, Communication 2.5).
 *
 * <ul>
 *   <li>Names and descriptions in every language are kept side by side.
 *   <li>What is told later counts, where two things are told.
 *   <li>An activity that nobody described is known by its id alone.
 *   <li>No tenant sees what another was told.
 * </ul>
 *
 * <p>By construction: what a statement tells is kept in the statement's own transaction, and an activity that is told of
 * in the same words again costs nothing.
 *
 * <p>Not here: who may ask; the choice of a language.
 */
@NullMarked
package org.telemaque.lrs.activity;

import org.jspecify.annotations.NullMarked;
