package org.telemaque.lrs.statement;

import jakarta.json.JsonObject;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.telemaque.xapi.json.Exact;

/**
 * A statement with what the store adds, ready to be written.
 *
 * @param row where it stands
 * @param exact what is given back
 * @param received what had come, without the store's additions
 */
record Entry(Row row, Exact exact, JsonObject received) {
    private static final Pattern HALF_A_CHARACTER = Pattern.compile("\\p{Cs}");

    /** The JSON as it is kept; half a character pair, which no database takes, is written as JSON can. */
    String text() {
        return HALF_A_CHARACTER
                .matcher(exact.json().toString())
                .replaceAll(half -> "\\\\u%04x".formatted((int) half.group().charAt(0)));
    }

    boolean isVoiding() {
        return exact.statement().verb().voids();
    }

    Set<Mention> mentions() {
        return Mentions.of(exact.statement());
    }

    String tenant() {
        return row.tenant();
    }

    UUID id() {
        return row.id();
    }

    long stored() {
        return row.stored();
    }

    /**
     * Where a statement stands in the store.
     *
     * @param tenant to whom it belongs
     * @param id its id
     * @param stored when, in microseconds since 1970
     */
    record Row(String tenant, UUID id, long stored) {}
}
