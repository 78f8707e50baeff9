package org.telemaque.lrs.statement;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** The tables of statements and of what they mention, step by step. */
final class StatementTable {
    private static final String INSERT_STATEMENT =
            "insert into lrs_statement (tenant, id, stored, voiding, voided, json) values (?, ?, ?, ?, false, ?)";
    private static final String INSERT_MENTION =
            "insert into lrs_mention (role, mention_key, stored, id, tenant) values (?, ?, ?, ?, ?)";
    private static final String SELECT_BY_IDS =
            "select tenant, id, stored, json from lrs_statement where tenant = ? and id in (%s)";
    private static final String SELECT_BY_ID = "select tenant, id, stored, json from lrs_statement"
            + " where id = ? and voided = ? and (tenant = ? or ?) order by case when tenant = 'default' then 0 else 1 end, tenant";
    private static final String VOID_WHAT_IS_VOIDED = "update lrs_statement set voided = true"
            + " where tenant = ? and id = ? and not voiding and exists ("
            + "select 1 from lrs_mention m where m.role = 'Z' and m.mention_key = ? and m.tenant = ?)";
    private static final String COUNT = "select count(*) from lrs_statement where tenant = ?";
    private static final String LAST_STORED = "select coalesce(max(stored), 0) from lrs_statement";
    private static final String DELETE_STATEMENT = "delete from lrs_statement where tenant = ? and id = ?";
    private static final String DELETE_MENTION =
            "delete from lrs_mention where role = ? and mention_key = ? and stored = ? and id = ? and tenant = ?";

    private StatementTable() {}

    static void insert(Connection database, List<Entry> entries) throws SQLException {
        try (PreparedStatement statements = database.prepareStatement(INSERT_STATEMENT);
                PreparedStatement mentions = database.prepareStatement(INSERT_MENTION)) {
            for (Entry entry : entries) {
                add(statements, entry);
                for (Mention mention : entry.mentions()) {
                    bind(mentions, mention, entry);
                    mentions.addBatch();
                }
            }
            statements.executeBatch();
            mentions.executeBatch();
        }
    }

    private static void add(PreparedStatement statements, Entry entry) throws SQLException {
        statements.setString(1, entry.tenant());
        statements.setObject(2, entry.id());
        statements.setLong(3, entry.stored());
        statements.setBoolean(4, entry.isVoiding());
        statements.setString(5, entry.text());
        statements.addBatch();
    }

    /** Marks those of some statements that another one voids. */
    static void voidWhatIsVoided(Connection database, String tenant, Collection<UUID> ids) throws SQLException {
        try (PreparedStatement update = database.prepareStatement(VOID_WHAT_IS_VOIDED)) {
            for (UUID id : ids) {
                update.setString(1, tenant);
                update.setObject(2, id);
                update.setObject(
                        3, Mention.of(Mention.Role.VOIDED, id.toString()).key());
                update.setString(4, tenant);
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    static List<Kept> findAll(Connection database, String tenant, List<UUID> ids) throws SQLException {
        String sql = SELECT_BY_IDS.formatted(String.join(", ", Collections.nCopies(ids.size(), "?")));
        try (PreparedStatement select = database.prepareStatement(sql)) {
            select.setString(1, tenant);
            for (int index = 0; index < ids.size(); index++) {
                select.setObject(index + 2, ids.get(index));
            }
            return kept(select);
        }
    }

    static List<Kept> find(Connection database, Reach reach, UUID id, boolean voided) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(SELECT_BY_ID)) {
            select.setObject(1, id);
            select.setBoolean(2, voided);
            select.setString(3, reach instanceof Reach.Of of ? of.tenant() : "");
            select.setBoolean(4, reach instanceof Reach.Everyone);
            return kept(select);
        }
    }

    static List<Kept> kept(PreparedStatement select) throws SQLException {
        List<Kept> kept = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                kept.add(
                        new Kept(rows.getString(1), rows.getObject(2, UUID.class), rows.getLong(3), rows.getString(4)));
            }
        }
        return kept;
    }

    static void delete(Connection database, Entry entry) throws SQLException {
        try (PreparedStatement mentions = database.prepareStatement(DELETE_MENTION);
                PreparedStatement statement = database.prepareStatement(DELETE_STATEMENT)) {
            for (Mention mention : entry.mentions()) {
                bind(mentions, mention, entry);
                mentions.addBatch();
            }
            mentions.executeBatch();
            statement.setString(1, entry.tenant());
            statement.setObject(2, entry.id());
            statement.executeUpdate();
        }
    }

    private static void bind(PreparedStatement mentions, Mention mention, Entry entry) throws SQLException {
        mentions.setString(1, mention.role().letter());
        mentions.setObject(2, mention.key());
        mentions.setLong(3, entry.stored());
        mentions.setObject(4, entry.id());
        mentions.setString(5, entry.tenant());
    }

    static long count(Connection database, String tenant) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(COUNT)) {
            select.setString(1, tenant);
            return number(select);
        }
    }

    static long lastStored(Connection database) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(LAST_STORED)) {
            return number(select);
        }
    }

    private static long number(PreparedStatement select) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
