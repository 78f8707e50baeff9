package org.telemaque.demolms.campus;

import java.util.Set;

/**
 * An activity of the tool, hung in the course: what LTI calls a resource link.
 *
 * @param key the name in addresses and in words, {@code fondations}
 * @param activity what the tool calls it, {@code course/fondations}
 * @param kind what it is, for its label and picture: {@code course}, {@code quiz}, {@code scenario} …
 * @param minutes how long it takes; 0 when it has no length
 * @param audience who finds it
 */
public record Placement(String key, String activity, String kind, int minutes, Set<Part> audience) {

    public Placement {
        audience = Set.copyOf(audience);
    }

    /** Whether it has a length worth telling. */
    public boolean timed() {
        return minutes > 0;
    }
}
