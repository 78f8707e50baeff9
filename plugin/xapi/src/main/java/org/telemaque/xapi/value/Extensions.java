package org.telemaque.xapi.value;

import jakarta.json.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a statement says beyond the specification: any JSON under a name that is unique in the world (Data 4.4).
 *
 * @param values the values by name, in the order in which they were given
 */
public record Extensions(Map<Iri, JsonValue> values) {
    private static final Extensions NONE = new Extensions(Map.of());

    /** Keeps a copy that nobody can change. */
    public Extensions {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** No extension. */
    public static Extensions none() {
        return NONE;
    }

    /** One extension. */
    public static Extensions of(Iri name, JsonValue value) {
        return new Extensions(Map.of(name, value));
    }

    /** These extensions and one more. */
    public Extensions and(Iri name, JsonValue value) {
        Map<Iri, JsonValue> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Extensions(more);
    }

    /** The value under a name. */
    public Optional<JsonValue> find(Iri name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Whether nothing is said beyond the specification. */
    public boolean isEmpty() {
        return values.isEmpty();
    }
}
