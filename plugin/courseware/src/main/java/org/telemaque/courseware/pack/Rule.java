package org.telemaque.courseware.pack;

/** The rules that the files of a pack must keep; an E stops the build, a W is reported. */
public enum Rule {
    /** Files have the shape of their schema. */
    E1,
    /** Everything named exists. */
    E2,
    /** The ledger lists every id, and no id is lost, returns, or belongs to another pack. */
    E3,
    /** Media have alternative text, caption, licence, and harmless bytes. */
    E4,
    /** Every place, choice and ending can be reached. */
    E5,
    /** No state is a dead end. */
    E6,
    /** A junction's last branch always holds. */
    E7,
    /** No loop earns points. */
    E8,
    /** The story fits into the state budget. */
    E9,
    /** A scene offers at least three choices. */
    W10,
    /** Every full way gives each competency two opportunities. */
    W11,
    /** No choice is a give-away, never best for anything. */
    W12,
    /** The longest choice is not always the best one. */
    W13,
    /** A way takes 3 to 10 decisions. */
    W14,
    /** Every question says why and where it comes from. */
    E15,
    /** Myths are 45 to 55 percent. */
    W16,
    /** Myths and realities are equally long, within 10 percent. */
    W17,
    /** Claims hold no absolute word. */
    W18,
    /** Claims hold no double negative. */
    W19,
    /** No two claims are nearly the same. */
    W20,
    /** The source language says everything that is needed. */
    E21,
    /** Translations are there and up to date. */
    W22,
    /** Translations keep the placeholders. */
    W23,
    /** Sentences stay under 31 words, lessons within their lengths. */
    W24,
    /** The glossary's words are used, not their synonyms. */
    W25,
    /** The arithmetic of paths and checklists works, and milestones can be done. */
    E26,
    /** Level 3 and above needs evidence seen by a person. */
    E27,
    /** Every teachable section of the sources has its lesson. */
    E28,
    /** Every teachable section of the sources has its question or scenario. */
    W29,
    /** No run of eight words is shared with a source. */
    E30,
    /** Headings, links, tables and pictures can be read by everybody. */
    E31,
    /** A lesson takes the minutes that it states. */
    W32;

    /** Whether breaking it makes a pack unusable. */
    public boolean fails() {
        return name().startsWith("E");
    }
}
