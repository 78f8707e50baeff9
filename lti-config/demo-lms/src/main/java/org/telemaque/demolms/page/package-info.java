/**
 * The pages of the demo LMS: what each one shows, and how it becomes HTML.
 *
 * <ul>
 *   <li>Every page record has a template of the same name.
 *   <li>No page holds a script, a style or an event handler of its own.
 *   <li>Every page says which origins it may frame, post to and be framed by.
 *   <li>Every page can be switched to the other language and stays the same page.
 * </ul>
 *
 * <p>Not here: addresses and what happens at them (see {@code door}).
 */
@NullMarked
package org.telemaque.demolms.page;

import org.jspecify.annotations.NullMarked;
