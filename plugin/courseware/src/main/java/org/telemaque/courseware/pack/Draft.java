package org.telemaque.courseware.pack;

import java.util.List;

/** A pack as far as it could be read, with the pages it was read from, for those who check it. */
public record Draft(Pack pack, Pages pages, Ledger ledger, Seeds seeds) {

    /** Every string file and every Markdown text of the pack, and where its structures stand. */
    public record Pages(List<StringsTable> tables, List<Prose> proses, Lines lines) {

        /** Keeps its own copies. */
        public Pages {
            tables = List.copyOf(tables);
            proses = List.copyOf(proses);
        }
    }
}
