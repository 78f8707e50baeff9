package org.telemaque.lrs.statement;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.UUID;
import org.telemaque.xapi.json.StrictJson;

/**
 * A statement as the store has it.
 *
 * @param tenant to whom it belongs
 * @param id its id
 * @param micros when it was stored, in microseconds since 1970
 * @param text its exact JSON
 */
public record Kept(String tenant, UUID id, long micros, String text) {
    /** When it was stored. */
    public Instant stored() {
        return Ticks.instant(micros);
    }

    /** Its JSON, read. */
    public JsonObject json() {
        return StrictJson.parse(text) instanceof StrictJson.Parsed.Value value
                ? value.json().asJsonObject()
                : JsonValue.EMPTY_JSON_OBJECT;
    }
}
