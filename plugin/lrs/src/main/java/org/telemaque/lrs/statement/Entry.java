package org.telemaque.lrs.statement;

import jakarta.json.JsonObject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.telemaque.lrs.database.Keys;
import org.telemaque.xapi.json.Exact;
import org.telemaque.xapi.statement.StatementRef;

/**
 * A statement with what the store adds, ready to be written.
 *
 * @param row where it stands
 * @param exact what is given back
 * @param received what had come, without the store's additions
 */
record Entry(Row row, Exact exact, JsonObject received) {
    /** The JSON as it is kept. */
    String text() {
        return Keys.storable(exact.json().toString());
    }

    boolean isVoiding() {
        return exact.statement().verb().voids();
    }

    /** Whose being voided may change with it: its own, for an earlier one may void it, and that of what it voids. */
    Stream<UUID> touched() {
        return isVoiding() && exact.statement().object() instanceof StatementRef target
                ? Stream.of(id(), target.id())
                : Stream.of(id());
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
