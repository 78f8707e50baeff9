/**
 * Every identifier of our namespace answers with its definition, as a page and as JSON.
 *
 * <ul>
 *   <li>Every identifier of ours answers with its definition.
 *   <li>Every term is explained.
 *   <li>A term is defined as a profile does it.
 *   <li>The profile and its version answer with the document.
 *   <li>Everything that is recorded follows its template.
 *   <li>Companies and cohorts answer alike, whether they exist or not.
 *   <li>What we never named does not exist.
 * </ul>
 *
 * <p>Not here: using the terms (recording), the identifiers of others.
 */
@NullMarked
package org.telemaque.tool.door.vocabulary;

import org.jspecify.annotations.NullMarked;
