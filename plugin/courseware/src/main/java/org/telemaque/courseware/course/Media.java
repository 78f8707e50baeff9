package org.telemaque.courseware.course;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Texts;

/** A picture of a course: its file per language, its words (alt, caption, long), and who may use it how. */
public record Media(String name, Map<Language, MediaFile> files, Rights rights, Texts texts) {

    /** The licence and the author that must be named with it. */
    public record Rights(String licence, String author) {}

    /** Keeps its own copy. */
    public Media {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    /** The file for this language, else the French one. */
    public Optional<MediaFile> file(Language asked) {
        return Optional.ofNullable(files.get(asked)).or(() -> Optional.ofNullable(files.get(Language.FRENCH)));
    }
}
