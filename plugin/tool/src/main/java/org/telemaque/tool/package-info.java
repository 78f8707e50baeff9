/**
 * Starts the tool: the one Application, the schema, time and chance.
 *
 * <ul>
 *   <li>Every class of Jakarta REST is listed by name.
 *   <li>The clock tells the real time until it is moved.
 *   <li>The clock never goes back.
 *   <li>The description of the interface lists what programs call, and nothing else.
 * </ul>
 *
 * <p>By construction: the schema is brought up to date before anything else of the tool starts, a start whose
 * settings contradict the database is stopped before anything is loaded, and time and chance have one source each.
 *
 * <p>Not here: any rule of learning, any screen. This package may name every room and is named by none.
 */
@NullMarked
package org.telemaque.tool;

import org.jspecify.annotations.NullMarked;
