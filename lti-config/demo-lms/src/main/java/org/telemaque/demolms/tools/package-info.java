/**
 * Lets a tool register itself (Dynamic Registration 1.0), with a token that serves once.
 *
 * <ul>
 *   <li>The description names what this LMS offers and where to register.
 *   <li>A token registers one tool, once.
 *   <li>A registration without what a launch needs is refused, and the token is kept.
 *   <li>A registered tool gets what it asked for and we know, and no more.
 * </ul>
 *
 * <p>Not here: HTTP (see {@code door}). Nothing is kept beyond the process.
 */
@NullMarked
package org.telemaque.demolms.tools;

import org.jspecify.annotations.NullMarked;
