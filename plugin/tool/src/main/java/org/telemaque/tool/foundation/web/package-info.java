/**
 * Turns a {@code Page} into accessible HTML, and a failure into a {@code Problem} page.
 *
 * <p>A door writes one public record per page ({@code record LessonPage(Frame frame, String title, …) implements Page}) and
 * one template at {@code src/main/jte/<room>/<RecordName>.jte}, which holds only what stands inside {@code <main>} and takes
 * {@code @param page} and {@code @param words}. The first component of every page is its {@link
 * org.telemaque.tool.foundation.web.Frame}; a resource asks the {@link org.telemaque.tool.foundation.web.Reader} for it. The
 * components are the partial templates of {@code src/main/jte/part}; the gallery shows each of them in every state.
 *
 * <ul>
 *   <li>Every page record has its template and every template its page.
 *   <li>A page is a whole document.
 *   <li>Asked by htmx, it is only what changes.
 *   <li>Nothing that a person typed becomes markup.
 *   <li>Every text of the interface exists in French and in English.
 *   <li>Every failure says what to do.
 *   <li>An address or a form that cannot be decoded is bad input.
 *   <li>Every page forbids inline script, inline style and unknown frames.
 *   <li>Only an origin enters the security policy.
 * </ul>
 *
 * <p>By construction: a NUL character or a raw brace in a request is cleaned away before anybody reads it, no failure shows a stack trace, and an asset's address changes with its content and may be kept
 * for a year.
 *
 * <p>Not here: what a page says (the doors know), who is asking (the session knows), texts of the content pack (the catalogue
 * knows).
 */
@NullMarked
package org.telemaque.tool.foundation.web;

import org.jspecify.annotations.NullMarked;
