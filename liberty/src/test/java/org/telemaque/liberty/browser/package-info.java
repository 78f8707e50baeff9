/**
 * The proof that the whole runs: the packed server, the demo LMS and a real browser that blocks third-party cookies.
 *
 * <ul>
 *   <li>One server and one browser serve all classes of a run.
 *   <li>Every guest starts without cookies, cache or storage.
 *   <li>A guest in whose browser a script failed or a policy was violated fails the test.
 *   <li>Every page is pictured at 320 pixels and wide, in both languages, under {@code target/screenshots}.
 * </ul>
 *
 * <p>Not here: starting, stopping and killing the server for its own sake.
 */
@NullMarked
package org.telemaque.liberty.browser;

import org.jspecify.annotations.NullMarked;
