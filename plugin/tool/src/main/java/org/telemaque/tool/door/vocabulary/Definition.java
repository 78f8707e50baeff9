package org.telemaque.tool.door.vocabulary;

import jakarta.json.JsonObject;
import java.util.Map;

/** What an identifier stands for. */
sealed interface Definition {
    /** The identifier. */
    String iri();

    /** The definition for a program. */
    JsonObject json();

    /**
     * Something that can be done.
     *
     * @param titles by language tag
     */
    record Activity(String iri, Map<String, String> titles, JsonObject json) implements Definition {
        /** Keeps its own copy. */
        public Activity {
            titles = Map.copyOf(titles);
        }
    }

    /**
     * A word of ours.
     *
     * @param key of the words that explain it
     */
    record Term(String iri, String key, JsonObject json) implements Definition {}
}
