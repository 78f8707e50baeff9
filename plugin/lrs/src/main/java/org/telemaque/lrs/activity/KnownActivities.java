package org.telemaque.lrs.activity;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.telemaque.lrs.database.Keys;
import org.telemaque.lrs.database.Transaction;
import org.telemaque.xapi.json.StrictJson;

/** What is known of activities; safe for many threads. */
public final class KnownActivities {
    private static final String FIND =
            "select definition from lrs_activity where tenant = ? and activity_key = ? for update";
    private static final String FIND_ANYWHERE = "select definition from lrs_activity"
            + " where activity_key = ? and (tenant = ? or ?)"
            + " order by case when tenant = 'default' then 0 else 1 end, tenant";
    private static final String INSERT = "insert into lrs_activity (definition, tenant, activity_key) values (?, ?, ?)";
    private static final String UPDATE = "update lrs_activity set definition = ? where tenant = ? and activity_key = ?";
    private static final int LONGEST = 1_000_000;
    private static final int MOST_REMEMBERED = 10_000;

    private final Transaction transaction;
    private final Map<UUID, UUID> toldLast = Collections.synchronizedMap(new Remembered());

    /** What is known in one database. */
    public KnownActivities(Transaction transaction) {
        this.transaction = transaction;
    }

    /**
     * Learns what statements tell, in their own transaction.
     *
     * @return what was told, for {@link #remember} once the transaction has ended well
     */
    public Map<UUID, UUID> learn(Connection database, String tenant, List<JsonObject> statements) throws SQLException {
        Map<UUID, UUID> told = new TreeMap<>();
        Map<UUID, JsonObject> definitions = new TreeMap<>();
        Sightings.of(statements).forEach((id, definition) -> {
            UUID key = Keys.of(tenant + " " + id);
            UUID words = Keys.of(definition.toString());
            if (!words.equals(toldLast.get(key))) {
                told.put(key, words);
                definitions.put(Keys.of(id), definition);
            }
        });
        // In the order of their keys, so that two who learn at once do not wait for each other in a ring.
        for (Map.Entry<UUID, JsonObject> one : definitions.entrySet()) {
            learn(database, tenant, one.getKey(), one.getValue());
        }
        return told;
    }

    /** Remembers what was told and is kept by now, so that the same words again cost nothing. */
    public void remember(Map<UUID, UUID> told) {
        toldLast.putAll(told);
    }

    private static void learn(Connection database, String tenant, UUID key, JsonObject told) throws SQLException {
        List<String> known = texts(database, FIND, tenant, key);
        JsonObject before = known.isEmpty() ? JsonValue.EMPTY_JSON_OBJECT : json(known.get(0));
        String text = Keys.storable(Sightings.merged(before, told).toString());
        if (text.length() <= LONGEST && !known.contains(text)) {
            write(database, known.isEmpty() ? INSERT : UPDATE, text, tenant, key);
        }
    }

    private static void write(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement write = database.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                write.setObject(index + 1, values[index]);
            }
            write.executeUpdate();
        }
    }

    /** What is known of an activity in a tenant. */
    public Optional<JsonObject> find(String tenant, String id) {
        return transaction.read(database -> texts(database, FIND_ANYWHERE, Keys.of(id), tenant, false)).stream()
                .findFirst()
                .map(KnownActivities::json);
    }

    /** What is known of an activity in the default tenant, else in any. */
    public Optional<JsonObject> findAnywhere(String id) {
        return transaction.read(database -> texts(database, FIND_ANYWHERE, Keys.of(id), "", true)).stream()
                .findFirst()
                .map(KnownActivities::json);
    }

    private static List<String> texts(Connection database, String sql, Object... values) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (PreparedStatement select = database.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                select.setObject(index + 1, values[index]);
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
        }
        return texts;
    }

    private static JsonObject json(String text) {
        return StrictJson.parse(text) instanceof StrictJson.Parsed.Value value
                ? value.json().asJsonObject()
                : JsonValue.EMPTY_JSON_OBJECT;
    }

    /** The activities that were told of most recently. */
    private static final class Remembered extends LinkedHashMap<UUID, UUID> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, UUID> eldest) {
            return size() > MOST_REMEMBERED;
        }
    }
}
