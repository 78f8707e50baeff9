package org.telemaque.xapi.json;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.telemaque.xapi.value.IsoDuration;
import org.telemaque.xapi.value.XapiVersion;

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
        return same(XapiVersion.V1_0_3, one, other);
    }

    /** Whether both say the same thing by the rules of an edition: 2.0 cuts durations to the hundredth of a second. */
    public static boolean same(XapiVersion edition, JsonObject one, JsonObject other) {
        Map<String, Object> left = form(edition, one);
        Map<String, Object> right = form(edition, other);
        THE_STORES_OWN.forEach(member -> {
            left.remove(member);
            right.remove(member);
        });
        MAY_BE_ADDED.stream().filter(member -> !left.containsKey(member)).forEach(right::remove);
        MAY_BE_ADDED.stream().filter(member -> !right.containsKey(member)).forEach(left::remove);
        return left.equals(right);
    }

    private static Map<String, Object> form(XapiVersion edition, JsonObject json) {
        Map<String, Object> form = new HashMap<>(Canonical.statement(json));
        if (edition == XapiVersion.V2_0_0) {
            form.computeIfPresent("result", (member, result) -> cut(result));
            form.computeIfPresent(
                    "object",
                    (member, object) -> object instanceof Map<?, ?> sub && sub.get("result") instanceof Map<?, ?> result
                            ? with(sub, "result", cut(result))
                            : object);
        }
        return form;
    }

    private static Object cut(Object result) {
        return result instanceof Map<?, ?> map && map.get("duration") instanceof String duration
                ? with(map, "duration", IsoDuration.cut(duration))
                : result;
    }

    private static Map<Object, Object> with(Map<?, ?> map, String member, Object value) {
        Map<Object, Object> more = new HashMap<>(map);
        more.put(member, value);
        return more;
    }
}
