package org.telemaque.courseware.pack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.telemaque.courseware.pack.Defect.Spot;
import org.telemaque.courseware.text.Language;

/**
 * One string file.
 *
 * @param base its name up to and including what stands before {@code strings.<language>.yaml}
 */
public record StringsTable(String base, Language language, Map<String, Entry> entries) {

    /**
     * One text.
     *
     * @param source hash of the French text that it translates; empty in the French file
     */
    public record Entry(String text, String source, int line) {}

    /** Keeps its own copy, in the order of the file. */
    public StringsTable {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** The file's name in the pack. */
    public String file() {
        return base + "strings." + language + ".yaml";
    }

    /** Where an entry stands. */
    public Spot spot(Entry entry) {
        return new Spot(file(), entry.line());
    }
}
