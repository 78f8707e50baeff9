package org.telemaque.lrs.protocol;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.telemaque.lrs.document.Guard;

/** Reads the conditions under which a document may be changed (RFC 9110, 13.1). */
public final class Conditions {
    private Conditions() {}

    /** The conditions of a request. */
    public static Guard of(HttpHeaders headers) {
        return new Guard(
                tags(headers.getHeaderString(HttpHeaders.IF_MATCH)),
                tags(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH)));
    }

    static List<String> tags(@org.jspecify.annotations.Nullable String header) {
        return Arrays.stream(Objects.requireNonNullElse(header, "").split(","))
                .map(Conditions::tag)
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    /** A tag without its quotes, weak or not; one that came without quotes is taken as it is. */
    private static String tag(String quoted) {
        String text = quoted.strip();
        String strong = text.startsWith("W/") ? text.substring(2) : text;
        boolean inQuotes = strong.length() > 1 && strong.startsWith("\"") && strong.endsWith("\"");
        return inQuotes ? strong.substring(1, strong.length() - 1) : strong;
    }
}
