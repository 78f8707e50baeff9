package org.telemaque.courseware.text;

/** One language in which content is written, by its BCP 47 tag such as {@code fr}. */
public record Language(String tag) {

    /** The language every content is first written in, and to which a missing translation falls back. */
    public static final Language FRENCH = new Language("fr");

    /** The first translation. */
    public static final Language ENGLISH = new Language("en");

    /** The language of this tag. */
    public static Language of(String tag) {
        return new Language(tag);
    }

    /** Picks the wording of this language among the two in which the engine itself speaks; others read English. */
    public String choose(String french, String english) {
        return equals(FRENCH) ? french : english;
    }

    @Override
    public String toString() {
        return tag;
    }
}
