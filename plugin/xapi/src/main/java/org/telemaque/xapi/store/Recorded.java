package org.telemaque.xapi.store;

import jakarta.json.JsonObject;
import org.telemaque.xapi.json.Reading;
import org.telemaque.xapi.json.StatementReader;

/**
 * A statement as a store has it, with what the store added.
 *
 * @param json every member, those that a newer edition brought too
 */
public record Recorded(JsonObject json) {
    /** The statement as far as we understand it; members that we do not know are let through. */
    public Reading understood() {
        return StatementReader.tolerant().readOne(json);
    }
}
