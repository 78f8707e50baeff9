package org.telemaque.tool.door.home;

import org.telemaque.courseware.text.SafeHtml;

/**
 * The notice in one language.
 *
 * @param version the same in every language, another one as soon as any word of the text changes
 * @param language the language it is really written in
 * @param text safe by construction
 */
public record Notice(String version, String language, SafeHtml text) {}
