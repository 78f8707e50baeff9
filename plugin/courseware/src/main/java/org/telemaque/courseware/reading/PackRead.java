package org.telemaque.courseware.reading;

import java.util.List;
import org.telemaque.courseware.pack.Defect;
import org.telemaque.courseware.pack.Ledger;
import org.telemaque.courseware.pack.Pack;

/** What came of reading a pack. */
public sealed interface PackRead {

    /** Everything that was noticed, by file and line. */
    List<Defect> defects();

    /** A pack that can be used, with every id that it ever published; its defects are only reported. */
    record Sound(Pack pack, Ledger ledger, List<Defect> defects) implements PackRead {

        /** Keeps its own copy. */
        public Sound {
            defects = List.copyOf(defects);
        }
    }

    /** No pack, because at least one of the defects forbids it. */
    record Defective(List<Defect> defects) implements PackRead {

        /** Keeps its own copy. */
        public Defective {
            defects = List.copyOf(defects);
        }
    }
}
