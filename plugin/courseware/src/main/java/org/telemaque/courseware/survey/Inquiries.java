package org.telemaque.courseware.survey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** All surveys and checklists of a pack, by slug. */
public record Inquiries(Map<String, Survey> surveys, Map<String, Checklist> checklists) {

    /** Keeps its own copies, in their order. */
    public Inquiries {
        surveys = Collections.unmodifiableMap(new LinkedHashMap<>(surveys));
        checklists = Collections.unmodifiableMap(new LinkedHashMap<>(checklists));
    }
}
