package org.telemaque.lrs.statement;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.telemaque.xapi.json.Provided;
import org.telemaque.xapi.json.StrictJson;
import org.telemaque.xapi.store.QueryParameters;
import org.telemaque.xapi.store.StatementQuery;

/**
 * How a list goes on: the question and where it stands, in a text that only the store understands.
 *
 * <p>It is not signed: it holds nothing that its bearer could not ask for outright, and whose statements may be read is
 * decided anew by the credentials of each request.
 *
 * @param query the question
 * @param position where the list stands
 */
record Cursor(StatementQuery query, Position position) {
    private static final String STORED = "=stored";
    private static final String ID = "=id";

    String text() {
        JsonObjectBuilder json = Provided.JSON.createObjectBuilder();
        QueryParameters.of(query).forEach(json::add);
        json.add(STORED, String.valueOf(position.stored()))
                .add(ID, position.id().toString());
        byte[] bytes = json.build().toString().getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static Optional<Cursor> read(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            return StrictJson.parse(bytes) instanceof StrictJson.Parsed.Value value
                            && value.json() instanceof JsonObject json
                    ? cursor(json)
                    : Optional.empty();
        } catch (IllegalArgumentException | ClassCastException notOurs) {
            return Optional.empty();
        }
    }

    private static Optional<Cursor> cursor(JsonObject json) {
        Map<String, String> parameters = new LinkedHashMap<>();
        json.forEach((name, value) -> parameters.put(name, ((JsonString) value).getString()));
        String stored = parameters.remove(STORED);
        String id = parameters.remove(ID);
        if (stored == null || id == null || !(Question.read(parameters) instanceof Question.Understood question)) {
            return Optional.empty();
        }
        return Optional.of(new Cursor(question.query(), new Position(Long.parseLong(stored), UUID.fromString(id))));
    }

    /**
     * Where a list stands: the last statement that was given.
     *
     * @param stored its moment, in microseconds since 1970
     * @param id its id, which decides between two of one moment
     */
    record Position(long stored, UUID id) {
        private static final UUID LOWEST = new UUID(0, 0);
        private static final UUID HIGHEST = new UUID(-1, -1);

        /** Before the first statement of a list. */
        static Position start(boolean ascending) {
            return ascending ? new Position(Long.MIN_VALUE, LOWEST) : new Position(Long.MAX_VALUE, HIGHEST);
        }

        static Position of(Kept kept) {
            return new Position(kept.micros(), kept.id());
        }
    }
}
