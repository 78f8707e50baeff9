package org.telemaque.xapi.value;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the moments of ISO 8601 that xAPI allows: a date, a time, and an offset that is not minus zero (Data 4.5). */
public final class Timestamps {
    private static final Pattern SHAPE = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d)[Tt ](\\d\\d:\\d\\d)(:\\d\\d)?(?:[.,](\\d+))?([Zz]|[+-]\\d\\d(?::?\\d\\d)?)?");
    private static final Pattern MINUS_ZERO = Pattern.compile("-00(?::?00)?");
    private static final int NANO_DIGITS = 9;

    private Timestamps() {}

    /** The moment that a text names; without an offset it is taken as UTC; empty when it names none. */
    public static Optional<Instant> read(String text) {
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches() || (parts.group(3) == null && parts.group(4) != null)) {
            return Optional.empty();
        }
        return moment(parts);
    }

    private static Optional<Instant> moment(Matcher parts) {
        String offset = orElse(parts.group(5), "Z");
        if (MINUS_ZERO.matcher(offset).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(local(parts).toInstant(ZoneOffset.of(offset.toUpperCase(java.util.Locale.ROOT))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static LocalDateTime local(Matcher parts) {
        String fraction = orElse(parts.group(4), "0");
        String nanos = fraction.length() > NANO_DIGITS ? fraction.substring(0, NANO_DIGITS) : fraction;
        return LocalDateTime.parse(parts.group(1) + "T" + parts.group(2) + orElse(parts.group(3), ":00") + "." + nanos);
    }

    private static String orElse(@org.jspecify.annotations.Nullable String text, String other) {
        return text == null ? other : text;
    }
}
