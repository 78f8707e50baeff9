package org.telemaque.courseware.course;

import java.util.Arrays;
import java.util.Optional;

/** The five parts of every lesson, in their order. */
public enum Section {
    /** A situation to begin with. */
    SITUATION("situation"),
    /** The idea of the lesson. */
    IDEA("idee"),
    /** Something to try. */
    TRY_IT("essai"),
    /** One thing to do at work. */
    AT_WORK("travail"),
    /** The lesson in plain words. */
    IN_SHORT("bref");

    private final String id;

    Section(String id) {
        this.id = id;
    }

    /** The id that stands in braces behind its heading. */
    public String id() {
        return id;
    }

    /** The section of this id. */
    public static Optional<Section> of(String id) {
        return Arrays.stream(values()).filter(section -> section.id.equals(id)).findFirst();
    }
}
