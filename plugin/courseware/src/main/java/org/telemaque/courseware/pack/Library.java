package org.telemaque.courseware.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.telemaque.courseware.course.Glossary;
import org.telemaque.courseware.course.Media;
import org.telemaque.courseware.framework.Framework;

/**
 * What the contents refer to.
 *
 * @param frameworks by slug
 * @param media by {@code course/name}
 */
public record Library(Map<String, Framework> frameworks, Glossary glossary, Map<String, Media> media) {

    /** Keeps its own copies, in their order. */
    public Library {
        frameworks = Collections.unmodifiableMap(new LinkedHashMap<>(frameworks));
        media = Collections.unmodifiableMap(new LinkedHashMap<>(media));
    }
}
