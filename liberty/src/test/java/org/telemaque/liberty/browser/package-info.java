/**
 * The proof that the whole runs: the packed server, the demo LMS and a real browser that blocks third-party cookies.
 *
 * <ul>
 *   <li>One server and one browser serve all classes of a process.
 *   <li>Every guest starts without cookies, cache or storage.
 *   <li>A guest in whose browser a script failed or a policy was violated fails the test.
 *   <li>Every page is pictured at 320 pixels and wide, in both languages, under {@code target/screenshots}; in French also
 *       at night and on paper.
 *   <li>There is no page that the walk does not pass, and axe finds nothing on any.
 *   <li>A lesson, a quiz and a story are done by keyboard alone.
 *   <li>A browser that keeps nothing, or a visit that ended, loses no answer without a word.
 * </ul>
 *
 * <p>Not here: starting, stopping and killing the server for its own sake.
 */
@NullMarked
package org.telemaque.liberty.browser;

import org.jspecify.annotations.NullMarked;
