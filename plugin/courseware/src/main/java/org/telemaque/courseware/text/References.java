package org.telemaque.courseware.text;

import java.util.Optional;

/** Finds what a text points to by name; nothing found means the text keeps its words and loses its link. */
public interface References {

    /** A text that may point to nothing inside the pack. */
    References NONE = new References() {
        @Override
        public Optional<Figure> figure(String media) {
            return Optional.empty();
        }

        @Override
        public Optional<String> glossary(String term) {
            return Optional.empty();
        }

        @Override
        public Optional<String> lesson(String courseAndLesson) {
            return Optional.empty();
        }
    };

    /** The picture of this media name. */
    Optional<Figure> figure(String media);

    /** The address of this glossary term. */
    Optional<String> glossary(String term);

    /** The address of this lesson, named {@code course/lesson}. */
    Optional<String> lesson(String courseAndLesson);
}
