package org.telemaque.xapi.store;

import java.util.List;

/** What came of asking for a list of statements. */
public sealed interface Listing permits Listing.Page, Listing.Refused, RecordStore.Unanswered {
    /**
     * One page of the list.
     *
     * @param statements in the order that was asked for
     * @param more what to ask for the next page; empty on the last
     */
    record Page(List<Recorded> statements, String more) implements Listing {
        /** Keeps a copy that nobody can change. */
        public Page {
            statements = List.copyOf(statements);
        }

        /** Whether no page comes after this one. */
        public boolean isLast() {
            return more.isEmpty();
        }
    }

    /**
     * The store does not understand the question.
     *
     * @param why the store's words
     */
    record Refused(String why) implements Listing {}
}
