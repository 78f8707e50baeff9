package org.telemaque.lti.service;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;

/** A list that a platform gives in pages. */
public sealed interface Listing {
    /** What was read, in order. */
    List<JsonObject> items();

    /**
     * The list, whole.
     *
     * @param items what was read
     * @param firstPage the first page, for what stands around the list
     */
    record Whole(List<JsonObject> items, JsonValue firstPage) implements Listing {
        /** Keeps its own copy of the list. */
        public Whole {
            items = List.copyOf(items);
        }
    }

    /**
     * A part of the list: whoever is not on it may well be on the platform's.
     *
     * @param items what was read, perhaps nothing
     * @param failure why the rest is missing
     */
    record Partial(List<JsonObject> items, ServiceReply.Failure failure) implements Listing {
        /** Keeps its own copy of the list. */
        public Partial {
            items = List.copyOf(items);
        }
    }
}
