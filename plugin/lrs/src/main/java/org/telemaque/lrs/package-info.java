/**
 * Puts the record store together and starts it: its tables, its credentials, its doors.
 *
 * <ul>
 *   <li>The tables are up to date before anything is asked of them.
 *   <li>{@code /xapi} serves the classes it lists and no others.
 *   <li>Credentials that nobody gave are made once, and only their owner can read them.
 * </ul>
 *
 * <p>Not here: any rule of xAPI.
 */
@NullMarked
package org.telemaque.lrs;

import org.jspecify.annotations.NullMarked;
