package org.telemaque.courseware.text;

/** Words for a reader, with the language they really are in, which is not the asked one when a translation is missing. */
public record Phrase(String words, Language language) {

    /** Whether these words stand in for a missing translation, so that the page can mark their language. */
    public boolean fallsBackFrom(Language asked) {
        return !language.equals(asked);
    }

    /** The words as safe inline HTML: everything escaped, {@code *em*} and {@code **strong**} rendered. */
    public SafeHtml html() {
        return SafeHtml.inline(words);
    }

    @Override
    public String toString() {
        return words;
    }
}
