package org.telemaque.demolms.service;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A column of the gradebook (AGS 2.0, 3.2).
 *
 * @param number its number in this LMS
 * @param label its title
 * @param maximum the best score, above zero
 * @param resourceLink the placement it belongs to, {@code rl-…}; empty when it stands alone
 * @param resource the tool's own name for what is graded; may be empty
 * @param tag the tool's own word; may be empty
 * @param more further members, as they came: {@code submissionReview}, {@code startDateTime} …
 */
public record LineItem(
        int number,
        String label,
        BigDecimal maximum,
        String resourceLink,
        String resource,
        String tag,
        Map<String, Object> more) {

    private static final java.util.Set<String> OWN =
            java.util.Set.of("id", "label", "scoreMaximum", "resourceLinkId", "resourceId", "tag");

    public LineItem {
        more = Map.copyOf(more);
    }

    /** Reads what a tool sent; empty when the label is blank or the maximum is not above zero. */
    static Optional<LineItem> read(int number, Map<String, Object> json) {
        if (!(json.get("label") instanceof String label)
                || label.isBlank()
                || !(json.get("scoreMaximum") instanceof Number maximum)
                || maximum.doubleValue() <= 0) {
            return Optional.empty();
        }
        Map<String, Object> more = new LinkedHashMap<>(json);
        more.keySet().removeAll(OWN);
        more.values().removeIf(java.util.Objects::isNull);
        return Optional.of(new LineItem(
                number,
                label,
                new BigDecimal(maximum.toString()),
                text(json, "resourceLinkId"),
                text(json, "resourceId"),
                text(json, "tag"),
                more));
    }

    private static String text(Map<String, Object> json, String name) {
        return json.get(name) instanceof String text ? text : "";
    }

    /** As the service shows it, under this address. */
    Map<String, Object> json(String address) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", address);
        json.put("label", label);
        json.put("scoreMaximum", maximum);
        put(json, "resourceLinkId", resourceLink);
        put(json, "resourceId", resource);
        put(json, "tag", tag);
        json.putAll(more);
        return json;
    }

    private static void put(Map<String, Object> json, String name, String value) {
        if (!value.isEmpty()) {
            json.put(name, value);
        }
    }

    /** Whether it fits what a list was asked for; an empty wish fits all. */
    boolean fits(String wantedLink, String wantedResource, String wantedTag) {
        return fits(resourceLink, wantedLink) && fits(resource, wantedResource) && fits(tag, wantedTag);
    }

    private static boolean fits(String own, String wanted) {
        return wanted.isEmpty() || wanted.equals(own);
    }
}
