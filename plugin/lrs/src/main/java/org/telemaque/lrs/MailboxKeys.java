package org.telemaque.lrs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.telemaque.lrs.database.Keys;
import org.telemaque.xapi.json.StrictJson;
import org.telemaque.xapi.statement.Identifier;

/**
 * Gives mailboxes the keys that they have today. Before, a mailbox was written small as a whole, and whoever differed by the
 * case of what stands before the {@code @} was taken for one; today only scheme and host are written small (RFC 6068).
 *
 * <p>A key cannot be turned back into a mailbox, so the statements say which mailboxes there are. What was found by a mailbox
 * is found by it again; documents that several shared belong to each of them from now on. They stay under the old key as
 * well, which today is that of whoever writes the mailbox small; what stands under a key of today is left as it is.
 */
final class MailboxKeys implements JavaMigration {
    private static final String STATEMENTS =
            "select tenant, id, json from lrs_statement where json like '%\"mbox\"%' order by tenant, id";
    private static final String NOTED =
            " where o.mention_key = ? and o.via = ? and o.tenant = ? and o.role in ('P', 'Q', 'W')";
    private static final String NOTE = "insert into lrs_mention (role, mention_key, stored, id, tenant, via)"
            + " select o.role, cast(? as uuid), o.stored, o.id, o.tenant, o.via from lrs_mention o" + NOTED
            + " and not exists (select 1 from lrs_mention n where n.role = o.role and n.mention_key = ?"
            + " and n.stored = o.stored and n.id = o.id and n.tenant = o.tenant and n.via = o.via)";
    private static final String FORGET = "delete from lrs_mention o" + NOTED;
    private static final String COLUMNS =
            "tenant, kind, activity_key, %s, registration, name_key, name, content_type," + " etag, updated, content";
    private static final String COPY = "insert into lrs_document (" + COLUMNS.formatted("agent_key") + ") select "
            + COLUMNS.formatted("cast(? as uuid)") + " from lrs_document o where o.agent_key = ? and o.tenant = ?"
            + " and not exists (select 1 from lrs_document n where n.tenant = o.tenant and n.kind = o.kind"
            + " and n.activity_key = o.activity_key and n.agent_key = ? and n.registration = o.registration"
            + " and n.name_key = o.name_key)";
    private static final int AT_ONCE = 500;

    /** Somebody as a tenant’s statements name them: a key that several mailboxes may have had. */
    private record Shared(String tenant, UUID old) {}

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("022");
    }

    @Override
    public String getDescription() {
        return "mailbox keys";
    }

    @Override
    public Integer getChecksum() {
        return 22;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection database = context.getConnection();
        Map<Shared, Set<UUID>> shared = new HashMap<>();
        try (PreparedStatement select = database.prepareStatement(STATEMENTS)) {
            select.setFetchSize(AT_ONCE);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Set<String> named = mailboxes(rows.getString(3));
                    note(shared, rows.getString(1), named);
                    rename(database, rows.getString(1), rows.getObject(2, UUID.class), named);
                }
            }
        }
        for (Map.Entry<Shared, Set<UUID>> one : shared.entrySet()) {
            share(database, one.getKey(), one.getValue());
        }
    }

    private static void note(Map<Shared, Set<UUID>> shared, String tenant, Set<String> named) {
        named.forEach(mailbox -> shared.computeIfAbsent(new Shared(tenant, old(mailbox)), once -> new HashSet<>())
                .add(today(mailbox)));
    }

    /** Whoever a statement names is noted once for each spelling, and no longer as a spelling that it does not have. */
    private static void rename(Connection database, String tenant, UUID statement, Set<String> named)
            throws SQLException {
        Map<UUID, Set<UUID>> byOldKey =
                named.stream().collect(groupingBy(MailboxKeys::old, mapping(MailboxKeys::today, toSet())));
        for (Map.Entry<UUID, Set<UUID>> one : byOldKey.entrySet()) {
            UUID old = one.getKey();
            for (UUID key : others(one.getValue(), old)) {
                run(database, NOTE, key, old, statement, tenant, key);
            }
            if (!one.getValue().contains(old)) {
                run(database, FORGET, old, statement, tenant);
            }
        }
    }

    private static void share(Connection database, Shared shared, Set<UUID> keys) throws SQLException {
        for (UUID key : others(keys, shared.old())) {
            run(database, COPY, key, shared.old(), shared.tenant(), key);
        }
    }

    private static List<UUID> others(Set<UUID> keys, UUID old) {
        return keys.stream().filter(key -> !key.equals(old)).toList();
    }

    private static void run(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement change = database.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                change.setObject(index + 1, values[index]);
            }
            change.executeUpdate();
        }
    }

    private static UUID old(String mailbox) {
        return Keys.of("mbox " + mailbox.toLowerCase(Locale.ROOT));
    }

    private static UUID today(String mailbox) {
        return Keys.of("mbox " + mailbox);
    }

    /** The mailboxes of a statement, each in the one form that its equals have. */
    private static Set<String> mailboxes(String statement) {
        Set<String> found = new HashSet<>();
        if (StrictJson.parse(statement) instanceof StrictJson.Parsed.Value value) {
            List<JsonValue> unread = new ArrayList<>(List.of(value.json()));
            while (!unread.isEmpty()) {
                unread.addAll(inside(unread.remove(unread.size() - 1), found));
            }
        }
        return found;
    }

    private static Collection<JsonValue> inside(JsonValue json, Set<String> found) {
        if (json instanceof JsonArray array) {
            return array;
        }
        if (json instanceof JsonObject object) {
            if (object.get("mbox") instanceof JsonString mailbox) {
                found.add(Identifier.Mbox.form(mailbox.getString()));
            }
            return object.values();
        }
        return List.of();
    }
}
