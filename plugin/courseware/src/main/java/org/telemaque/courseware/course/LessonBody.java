package org.telemaque.courseware.course;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.SafeHtml;

/** The words of a lesson in one language, section by section. */
public record LessonBody(Language language, Map<Section, Part> parts) {

    /** One section: its heading, free words, and its text as safe HTML. */
    public record Part(String heading, SafeHtml html) {

        static final Part EMPTY = new Part("", SafeHtml.EMPTY);
    }

    /** Keeps its own copy, in the order of the sections. */
    public LessonBody {
        Map<Section, Part> ordered = new EnumMap<>(Section.class);
        ordered.putAll(parts);
        parts = Collections.unmodifiableMap(ordered);
    }

    /** The part of this section; a checked lesson has all five. */
    public Part part(Section section) {
        return parts.getOrDefault(section, Part.EMPTY);
    }
}
