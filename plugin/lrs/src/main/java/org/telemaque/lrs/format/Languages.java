package org.telemaque.lrs.format;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.telemaque.xapi.json.Provided;

/** The languages that somebody reads, the best first (RFC 9110, 12.5.4). */
public final class Languages {
    private final List<Locale.LanguageRange> wanted;

    private Languages(List<Locale.LanguageRange> wanted) {
        this.wanted = wanted;
    }

    /** The languages of a header {@code Accept-Language}; one that cannot be read asks for none. */
    public static Languages of(String header) {
        try {
            return new Languages(header.isBlank() ? List.of() : Locale.LanguageRange.parse(header));
        } catch (IllegalArgumentException unreadable) {
            return new Languages(List.of());
        }
    }

    /** A language map with the one text that suits best; an empty map stays empty. */
    JsonObject pick(JsonObject map) {
        if (map.isEmpty()) {
            return map;
        }
        String tag = best(map.keySet());
        return Provided.JSON.createObjectBuilder().add(tag, map.get(tag)).build();
    }

    private String best(Set<String> tags) {
        return Optional.ofNullable(Locale.lookupTag(wanted, tags))
                .flatMap(found -> tags.stream().filter(found::equalsIgnoreCase).findFirst())
                .or(() -> wanted.stream()
                        .flatMap(range ->
                                tags.stream().filter(tag -> primary(tag).equalsIgnoreCase(primary(range.getRange()))))
                        .findFirst())
                .orElseGet(() -> tags.iterator().next());
    }

    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }
}
