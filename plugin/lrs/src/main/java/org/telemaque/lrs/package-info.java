/**
 * Puts the record store together and starts it: its tables, its credentials, its doors.
 *
 * <ul>
 *   <li>The application lists every class of Jakarta REST.
 *   <li>The tables are there before anything is asked of them.
 *   <li>A second start finds the tables as they are.
 * </ul>
 *
 * <p>By construction: credentials that nobody gave are made once, and only their owner can read them.
 *
 * <p>Not here: any rule of xAPI.
 */
@NullMarked
package org.telemaque.lrs;

import org.jspecify.annotations.NullMarked;
