package org.telemaque.xapi.validation;

/**
 * One thing that is wrong with a statement, or with what should have been one.
 *
 * @param path where, as a JSON path such as {@code $.actor.account.name}
 * @param sentence what is asked for there, without the value that was sent
 */
public record Defect(String path, String sentence) {
    @Override
    public String toString() {
        return path + " " + sentence;
    }
}
