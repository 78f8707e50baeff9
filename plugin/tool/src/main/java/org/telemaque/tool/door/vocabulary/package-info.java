/**
 * Every identifier of our namespace answers with its definition, as a page and as JSON.
 *
 * <ul>
 *   <li>An activity of the pack answers with its type and its title in every language.
 *   <li>A term of our own profile answers with what it means.
 *   <li>A company, its cohorts and its accounts all answer alike, whether they exist or not.
 *   <li>What we never named does not exist.
 * </ul>
 *
 * <p>Not here: using the terms (recording), the identifiers of others.
 */
@NullMarked
package org.telemaque.tool.door.vocabulary;

import org.jspecify.annotations.NullMarked;
