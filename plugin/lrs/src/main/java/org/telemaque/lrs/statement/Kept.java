package org.telemaque.lrs.statement;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.telemaque.lrs.database.Ticks;
import org.telemaque.xapi.json.Sameness;
import org.telemaque.xapi.json.StrictJson;
import org.telemaque.xapi.value.XapiVersion;

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

    /**
     * Whether a new statement says the same by the rules of an edition; the store's own additions to the new one are left out
     * of the comparison, for the client did not send them.
     */
    boolean says(Entry entry, XapiVersion edition) {
        return Sameness.same(edition, json(), entry.received());
    }

    /** The SHA-2 of its attachments and of those of what it only speaks of, in small letters. */
    Set<String> hashes() {
        Set<String> hashes = new LinkedHashSet<>();
        JsonObject statement = json();
        note(statement, hashes);
        if (statement.get("object") instanceof JsonObject object) {
            note(object, hashes);
        }
        return hashes;
    }

    private static void note(JsonObject statement, Set<String> hashes) {
        if (statement.get("attachments") instanceof JsonArray attachments) {
            attachments.forEach(
                    one -> hashes.add(one.asJsonObject().getString("sha2", "").toLowerCase(Locale.ROOT)));
        }
    }
}
