package org.telemaque.courseware.pack;

import java.util.List;
import org.telemaque.courseware.text.Imprint;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Version;

/** What a pack says of itself: its imprint, its languages (the first is the source), its licence, the least engine. */
public record Manifest(Imprint imprint, List<Language> languages, String licence, Version engine) {

    /** Keeps its own copy. */
    public Manifest {
        languages = List.copyOf(languages);
    }
}
