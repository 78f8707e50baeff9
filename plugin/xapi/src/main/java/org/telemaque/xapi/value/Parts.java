package org.telemaque.xapi.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of a thing that were given, by member name: what lets a statement leave most of itself out without any null.
 *
 * <p>The classes of the model keep one of these private and show each part under its own name and type.
 */
public final class Parts {
    private static final Parts NONE = new Parts(Map.of());

    private final Map<String, Object> given;

    private Parts(Map<String, Object> given) {
        this.given = Collections.unmodifiableMap(given);
    }

    /** Nothing given yet. */
    public static Parts none() {
        return NONE;
    }

    /** These parts, with one added or replaced. */
    public Parts with(String name, Object part) {
        Map<String, Object> more = new LinkedHashMap<>(given);
        more.put(name, part);
        return new Parts(more);
    }

    /** A part that may be absent. */
    public <T> Optional<T> find(String name, Class<T> type) {
        return Optional.ofNullable(given.get(name)).map(type::cast);
    }

    /** A part that the model never lacks; its absence is a bug of the model. */
    public <T> T need(String name, Class<T> type) {
        return find(name, type).orElseThrow(() -> new IllegalStateException("No " + name + " was given"));
    }

    /** A part that is a list; empty when absent. */
    public <T> List<T> list(String name, Class<T> type) {
        return given.get(name) instanceof List<?> items
                ? items.stream().<T>map(type::cast).toList()
                : List.of();
    }

    /** Whether a part was given. */
    public boolean has(String name) {
        return given.containsKey(name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parts that && given.equals(that.given);
    }

    @Override
    public int hashCode() {
        return given.hashCode();
    }

    @Override
    public String toString() {
        return given.toString();
    }
}
