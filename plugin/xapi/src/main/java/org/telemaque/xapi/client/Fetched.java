package org.telemaque.xapi.client;

import java.util.List;
import java.util.Map;
import org.telemaque.xapi.enclosure.Enclosure;
import org.telemaque.xapi.store.RecordStore;
import org.telemaque.xapi.store.Recorded;

/** What came of asking for statements with all that belongs to them. */
public sealed interface Fetched {
    /**
     * Some statements; one at most where one was asked for by its id.
     *
     * @param statements in the order that was asked for
     * @param enclosures the bytes of their attachments by their SHA-2 in small letters, as far as the store has them
     * @param more what to ask for the next page; empty on the last
     */
    record Page(List<Recorded> statements, Map<String, Enclosure> enclosures, String more) implements Fetched {
        /** Keeps copies that nobody can change. */
        public Page {
            statements = List.copyOf(statements);
            enclosures = Map.copyOf(enclosures);
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
    record Refused(String why) implements Fetched {}

    /**
     * The store does not let us, or cannot be asked now.
     *
     * @param why which of the two
     */
    record Failed(RecordStore.Unanswered why) implements Fetched {}
}
