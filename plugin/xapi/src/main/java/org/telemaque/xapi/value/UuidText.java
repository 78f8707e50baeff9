package org.telemaque.xapi.value;

import java.util.regex.Pattern;

/** Knows the shape of a UUID as xAPI wants it (xAPI 1.0.3, Data 4.1; RFC 4122, its own variant). */
public final class UuidText {
    private static final Pattern SHAPE =
            Pattern.compile("(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    private UuidText() {}

    /** Whether a text is a UUID. */
    public static boolean isUuid(String text) {
        return SHAPE.matcher(text).matches();
    }
}
