/**
 * Starts the packaged server in the process that was started, once every setting has been found right.
 *
 * <ul>
 *   <li>A wrong setting stops the start with one sentence that names the variable and the fault.
 *   <li>The server lives and dies with the process that was started: there is no second one.
 *   <li>The server is unpacked once for each content, and what an older jar unpacked is removed.
 *   <li>Two processes never share a data directory.
 *   <li>A variable that looks like a setting and is none is told, with the name that was probably meant.
 *   <li>A data directory that is made here is closed to others; one that was open keeps its rights, and the operator is
 *       warned.
 *   <li>A changed namespace stops the start once a statement is named by the old one.
 *   <li>What is generated (key store, its password) is readable by its owner only.
 *   <li>No secret is ever printed.
 * </ul>
 *
 * <p>Not here: what the settings mean to the applications, which read them again through MicroProfile Config; and anything
 * beyond the JDK, for this code runs before the server and its libraries exist.
 */
@NullMarked
package org.telemaque.liberty;

import org.jspecify.annotations.NullMarked;
