package org.telemaque.xapi.json;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Says whether two statements under one id are the same statement (xAPI 1.0.3, Data 2.3.1 and Communication 2.1.1).
 *
 * <p>What a store adds counts only where both sides have it; {@code stored} and {@code authority} never count.
 */
public final class Sameness {
    private static final Set<String> THE_STORES_OWN = Set.of("stored", "authority");
    private static final Set<String> MAY_BE_ADDED = Set.of("id", "timestamp", "version");

    private Sameness() {}

    /** Whether both say the same thing. */
    public static boolean same(JsonObject one, JsonObject other) {
        Map<String, Object> left = new HashMap<>(Canonical.statement(one));
        Map<String, Object> right = new HashMap<>(Canonical.statement(other));
        THE_STORES_OWN.forEach(member -> {
            left.remove(member);
            right.remove(member);
        });
        MAY_BE_ADDED.stream().filter(member -> !left.containsKey(member)).forEach(right::remove);
        MAY_BE_ADDED.stream().filter(member -> !right.containsKey(member)).forEach(left::remove);
        return left.equals(right);
    }
}
