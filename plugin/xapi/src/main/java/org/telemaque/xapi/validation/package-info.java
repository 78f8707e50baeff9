/**
 * Says everything that is wrong with a statement's JSON, at once, each with its place and a sentence.
 *
 * <ul>
 *   <li>All defects are reported together, none stops the search for the next.
 *   <li>Each defect names its place as a JSON path and says in a sentence what is asked for.
 *   <li>A value that was sent is never repeated in a sentence.
 *   <li>Members that the specification does not know are refused, save when a reader is asked to be tolerant.
 *   <li>Nothing is refused for what its extensions hold.
 *   <li>Null is accepted inside extensions only.
 *   <li>One validator serves the client and the store.
 * </ul>
 *
 * <p>Not here: reading bytes, which is {@code json}; the request around a statement, which is the store's.
 */
@NullMarked
package org.telemaque.xapi.validation;

import org.jspecify.annotations.NullMarked;
