package org.telemaque.xapi.json;

import java.util.List;
import org.telemaque.xapi.validation.Defect;

/** What came of reading. */
public sealed interface Reading {
    /**
     * All of it could be read.
     *
     * @param statements in the order in which they were written
     */
    record Good(List<Exact> statements) implements Reading {
        /** Keeps a copy that nobody can change. */
        public Good {
            statements = List.copyOf(statements);
        }

        /** The first statement, which is the only one where one was asked for. */
        public Exact first() {
            return statements.get(0);
        }
    }

    /**
     * Something is wrong, so nothing is read.
     *
     * @param defects all that is wrong, at least one
     */
    record Flawed(List<Defect> defects) implements Reading {
        /** Keeps a copy that nobody can change. */
        public Flawed {
            defects = List.copyOf(defects);
        }
    }
}
