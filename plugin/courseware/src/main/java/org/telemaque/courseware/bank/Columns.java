package org.telemaque.courseware.bank;

import java.util.ArrayList;
import java.util.List;
import org.telemaque.courseware.text.Language;

/** The columns of a bank: what a question is, then its words in each language. */
final class Columns {

    /** What says which question it is. */
    static final String ID = "id";

    /** What says how it is answered. */
    static final String TYPE = "type";

    /** What can be chosen; two lists are parted by {@code >}. */
    static final String OFFERED = "offered";

    /** What is right. */
    static final String ANSWER = "answer";

    /** What stands in the file as it stands in the cell. */
    static final List<String> PLAIN = List.of("competency", "topic", "lesson", "pilot", "strength", "blueprint");

    /** Words that have a column of their own; others stand in the last column of their language, one a line. */
    static final List<String> WORDS = List.of("statement", "tempting", "so", "instead");

    /** The column of all other words. */
    static final String OTHERS = "others";

    private Columns() {}

    static List<String> all(List<Language> languages) {
        List<String> all = new ArrayList<>(List.of(ID, "version", TYPE));
        all.addAll(PLAIN);
        all.addAll(List.of("seeds", OFFERED, ANSWER));
        for (Language language : languages) {
            WORDS.forEach(word -> all.add(of(language, word)));
            all.add(of(language, OTHERS));
        }
        return all;
    }

    static String of(Language language, String word) {
        return language.tag() + " " + word;
    }
}
