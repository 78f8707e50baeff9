package org.telemaque.courseware.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What is known of the source texts without holding a word of them.
 *
 * @param sections every section, and whether it must be taught
 * @param runs hashes of every run of eight words
 */
public record Seeds(Map<String, Boolean> sections, Set<String> runs) {

    /** Keeps its own copies. */
    public Seeds {
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
        runs = Set.copyOf(runs);
    }
}
