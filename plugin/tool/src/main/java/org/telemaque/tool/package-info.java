/**
 * Starts the tool: the one Application, the schema, time and chance.
 *
 * <ul>
 *   <li>Every Jakarta REST class of the tool is listed by name, so that no door opens by accident.
 *   <li>The schema is brought up to date before anything else of the tool starts.
 *   <li>Time and chance have one source each; nobody else asks the machine for them.
 * </ul>
 *
 * <p>Not here: any rule of learning, any screen. This package may name every room and is named by none.
 */
@NullMarked
package org.telemaque.tool;

import org.jspecify.annotations.NullMarked;
