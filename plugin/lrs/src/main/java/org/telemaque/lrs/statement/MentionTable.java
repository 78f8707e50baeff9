package org.telemaque.lrs.statement;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The table of what statements mention, by which they are found. */
final class MentionTable {
    private static final String INSERT_MENTION =
            "insert into lrs_mention (role, mention_key, stored, id, tenant, via) values (?, ?, ?, ?, ?, ?)";
    private static final String DELETE_MENTION = "delete from lrs_mention"
            + " where role = ? and mention_key = ? and stored = ? and id = ? and tenant = ? and via = ?";

    private static final String SELECT_REFERRERS = "select mention_key, stored, id from lrs_mention"
            + " where role = 'T' and tenant = ? and mention_key in (%s)";

    private MentionTable() {}

    /** Notes what statements are found by. */
    static void add(Connection database, Collection<Links.Trace> traces) throws SQLException {
        run(database, INSERT_MENTION, traces);
    }

    /** Forgets what statements were found by. */
    static void remove(Connection database, Collection<Links.Trace> traces) throws SQLException {
        run(database, DELETE_MENTION, traces);
    }

    private static void run(Connection database, String sql, Collection<Links.Trace> traces) throws SQLException {
        if (traces.isEmpty()) {
            return;
        }
        try (PreparedStatement mentions = database.prepareStatement(sql)) {
            for (Links.Trace trace : traces) {
                mentions.setString(1, trace.mention().role().letter());
                mentions.setObject(2, trace.mention().key());
                mentions.setLong(3, trace.row().stored());
                mentions.setObject(4, trace.row().id());
                mentions.setString(5, trace.row().tenant());
                mentions.setObject(6, trace.via());
                mentions.addBatch();
            }
            mentions.executeBatch();
        }
    }

    /** Those whose object is one of some statements, by the key of that one's id. */
    static Map<UUID, List<Entry.Row>> referrers(Connection database, String tenant, Collection<UUID> ids)
            throws SQLException {
        Map<UUID, List<Entry.Row>> referrers = new HashMap<>();
        for (List<UUID> some : StatementTable.someByMany(List.copyOf(ids))) {
            referrers.putAll(referrersOfSome(database, tenant, some));
        }
        return referrers;
    }

    private static Map<UUID, List<Entry.Row>> referrersOfSome(Connection database, String tenant, List<UUID> ids)
            throws SQLException {
        Map<UUID, List<Entry.Row>> referrers = new HashMap<>();
        String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
        try (PreparedStatement select = database.prepareStatement(SELECT_REFERRERS.formatted(marks))) {
            select.setString(1, tenant);
            int place = 2;
            for (UUID id : ids) {
                select.setObject(
                        place++, Mention.of(Mention.Role.TARGET, id.toString()).key());
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    referrers
                            .computeIfAbsent(rows.getObject(1, UUID.class), key -> new ArrayList<>())
                            .add(new Entry.Row(tenant, rows.getObject(3, UUID.class), rows.getLong(2)));
                }
            }
        }
        return referrers;
    }
}
