/**
 * Begins a talk with a record store elsewhere and asks what only some programs ask: {@link LrsClient}, {@link Fetched}.
 *
 * <ul>
 *   <li>The edition is the best that both speak.
 *   <li>Attachments come with the bytes that they name.
 *   <li>Statements are asked for in the format that is wanted.
 *   <li>A message that is not as it should be is not believed.
 * </ul>
 *
 * <p>Not here: the door that every record store has (store), documents of the state and profile resources (document).
 */
@NullMarked
package org.telemaque.xapi.client;

import org.jspecify.annotations.NullMarked;
