package org.telemaque.lti.registration;

/**
 * Something wrong with a platform file.
 *
 * @param file the file's name
 * @param key the key at fault, or empty when it is the whole file
 * @param sentence what is wrong and what would be right
 */
public record Defect(String file, String key, String sentence) {
    @Override
    public String toString() {
        return file + (key.isEmpty() ? ": " : ", " + key + ": ") + sentence;
    }
}
