package org.telemaque.courseware.pack;

import java.util.Comparator;
import org.telemaque.courseware.text.Language;

/** Something wrong with a file of a pack: which rule, where, and one sentence that says what. */
public record Defect(Rule rule, Spot spot, Sentence sentence) implements Comparable<Defect> {

    private static final Comparator<Defect> ORDER = Comparator.comparing((Defect defect) -> defect.spot.file())
            .thenComparingInt(defect -> defect.spot.line())
            .thenComparing(Defect::rule)
            .thenComparing(defect -> defect.sentence.french());

    /** A file of the pack and a line counted from 1; 0 when the defect has no line. */
    public record Spot(String file, int line) {

        @Override
        public String toString() {
            return line == 0 ? file : file + ":" + line;
        }
    }

    /** What is wrong, in French and in English. */
    public record Sentence(String french, String english) {}

    /** Whether it makes the pack unusable. */
    public boolean fails() {
        return rule.fails();
    }

    /** What is wrong, in the reader's language. */
    public String say(Language language) {
        return language.choose(sentence.french(), sentence.english());
    }

    @Override
    public int compareTo(Defect other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return rule + " " + spot + " " + sentence.french();
    }
}
