/**
 * Starts the tool: the one Application, the schema, time and chance.
 *
 * <ul>
 *   <li>Every class of Jakarta REST is listed by name.
 *   <li>The clock tells the real time until it is moved.
 *   <li>The clock never goes back.
 * </ul>
 *
 * <p>By construction: the schema is brought up to date before anything else of the tool starts, and time and chance
 * have one source each.
 *
 * <p>Not here: any rule of learning, any screen. This package may name every room and is named by none.
 */
@NullMarked
package org.telemaque.tool;

import org.jspecify.annotations.NullMarked;
