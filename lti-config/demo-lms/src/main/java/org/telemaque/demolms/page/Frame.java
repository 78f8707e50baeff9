package org.telemaque.demolms.page;

import org.telemaque.demolms.campus.Language;
import org.telemaque.demolms.campus.Words;

/**
 * What every page has around it.
 *
 * @param words the words of the chosen language
 * @param links the addresses in the chosen language
 * @param switchAddress this page in the other language
 */
public record Frame(Words words, Links links, String switchAddress) {

    /** The chosen language. */
    public Language language() {
        return words.language();
    }

    /** The words under a key. */
    public String say(String key, Object... details) {
        return words.say(key, details);
    }
}
