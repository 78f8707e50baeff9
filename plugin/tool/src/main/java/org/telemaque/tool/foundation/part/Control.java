package org.telemaque.tool.foundation.part;

import java.util.List;

/** The control of a question, ready to be shown: open for an answer, or closed with what became of it. */
public sealed interface Control {
    /** Whether an answer can still be given. */
    boolean open();

    /** What became of one part of an answer. */
    enum Verdict {
        /** Not judged, or not yet. */
        NONE,
        /** Chosen, and rightly so. */
        RIGHT,
        /** Chosen, and wrongly so. */
        WRONG,
        /** Should have been chosen. */
        MISSED
    }

    /** One thing to choose. */
    record Option(String id, String label, boolean chosen, Verdict verdict) {
        /** Makes an option nobody has chosen yet. */
        public static Option of(String id, String label) {
            return new Option(id, label, false, Verdict.NONE);
        }
    }

    /** One thing to put with another: {@code chosen} is the other's id, empty when nothing is chosen yet. */
    record Row(String id, String label, String chosen, Verdict verdict, String right) {
        /** Makes a row nobody has matched yet. */
        public static Row of(String id, String label) {
            return new Row(id, label, "", Verdict.NONE, "");
        }
    }

    /** How many options may be chosen, and how they stand. */
    enum Kind {
        /** Two options side by side: myth or reality. */
        PAIR,
        /** One of several. */
        ONE,
        /** Any of several. */
        MANY
    }

    /** Choosing among options. */
    record Choose(boolean open, Kind kind, List<Option> options) implements Control {}

    /** Matching, or sorting into classes: each row is put with one of the options. */
    record Match(boolean open, List<Row> rows, List<Option> options) implements Control {}

    /** Putting items in order, with buttons. */
    record Order(boolean open, List<Option> items) implements Control {}

    /** Giving a number; {@code unit} may be empty. */
    record Numeric(boolean open, String value, String unit, Verdict verdict) implements Control {}

    /**
     * Writing a short answer that saves itself; closed, it is compared with a rubric by the writer.
     *
     * @param save where the text is saved while it is written; empty when it is not
     * @param draft the name under which this window keeps what could not be saved
     */
    record Written(boolean open, String text, String save, String draft, List<Option> rubric, String example)
            implements Control {}
}
