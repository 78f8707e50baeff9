/**
 * Says everything that is wrong with a statement's JSON, at once, each with its place and a sentence.
 *
 * <ul>
 *   <li>All defects are reported together, each with its place.
 *   <li>A value that was sent is never repeated.
 *   <li>Unknown members pass only when a reader is tolerant.
 *   <li>Null is accepted inside extensions only.
 *   <li>A voiding statement that names no statement is refused.
 *   <li>A sub-statement is accepted, but none inside it.
 * </ul>
 *
 * <p>By construction: a defect says in a sentence what is asked for, and one validator serves the client and the
 * store.
 *
 * <p>Not here: reading bytes, which is {@code json}; the request around a statement, which is the store's.
 */
@NullMarked
package org.telemaque.xapi.validation;

import org.jspecify.annotations.NullMarked;
