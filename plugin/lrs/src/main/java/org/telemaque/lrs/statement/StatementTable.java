package org.telemaque.lrs.statement;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** The table of statements, step by step. */
final class StatementTable {
    private static final String INSERT_STATEMENT =
            "insert into lrs_statement (tenant, id, stored, voiding, voided, json) values (?, ?, ?, ?, false, ?)";
    private static final String SELECT_BY_IDS =
            "select tenant, id, stored, json from lrs_statement where tenant = ? and id in (%s)";
    private static final String SELECT_BY_ID = "select s.tenant, s.id, s.stored, s.json from lrs_statement s"
            + " where s.id = ? and s.voided = ? and %s"
            + " order by case when s.tenant = 'default' then 0 else 1 end, s.tenant";
    private static final String SELECT_STORED_BEFORE = "select s.tenant, s.id, s.stored, s.json from lrs_statement s"
            + " where s.tenant = ? and s.stored < ? order by s.stored fetch first ? rows only";
    private static final String VOID_WHAT_IS_VOIDED = "update lrs_statement set voided = true"
            + " where tenant = ? and id = ? and not voiding and exists ("
            + "select 1 from lrs_mention m where m.role = 'Z' and m.mention_key = ? and m.tenant = ?)";
    private static final String COUNT = "select count(*) from lrs_statement where tenant = ?";
    private static final String DELETE_STATEMENT = "delete from lrs_statement where tenant = ? and id = ?";
    private static final int MOST_IDS = 1_000;

    private StatementTable() {}

    /** Inserts them in the order of their ids: so two who store the same ones at once wait for each other in one direction only. */
    static void insert(Connection database, List<Entry> entries) throws SQLException {
        List<Entry> ordered =
                entries.stream().sorted(Comparator.comparing(Entry::id)).toList();
        try (PreparedStatement statements = database.prepareStatement(INSERT_STATEMENT)) {
            for (Entry entry : ordered) {
                add(statements, entry);
            }
            statements.executeBatch();
        }
        MentionTable.add(
                database,
                entries.stream()
                        .flatMap(entry -> Links.Trace.own(entry).stream())
                        .toList());
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
        List<Kept> all = new ArrayList<>();
        for (List<UUID> some : someByMany(ids)) {
            all.addAll(findSome(database, tenant, some));
        }
        return all;
    }

    private static List<Kept> findSome(Connection database, String tenant, List<UUID> ids) throws SQLException {
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
        try (PreparedStatement select = database.prepareStatement(SELECT_BY_ID.formatted(reach.condition()))) {
            select.setObject(1, id);
            select.setBoolean(2, voided);
            for (int index = 0; index < reach.bound().size(); index++) {
                select.setObject(index + 3, reach.bound().get(index));
            }
            return kept(select);
        }
    }

    static List<Kept> findStoredBefore(Connection database, String tenant, long micros, int most) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(SELECT_STORED_BEFORE)) {
            select.setString(1, tenant);
            select.setLong(2, micros);
            select.setInt(3, most);
            return kept(select);
        }
    }

    /** In parts, for a question may name only so many ids: 65 535 for PostgreSQL, 100 000 for H2. */
    static List<List<UUID>> someByMany(List<UUID> ids) {
        return IntStream.iterate(0, first -> first < ids.size(), first -> first + MOST_IDS)
                .mapToObj(first -> ids.subList(first, Math.min(ids.size(), first + MOST_IDS)))
                .toList();
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
        MentionTable.remove(database, Links.Trace.own(entry));
        try (PreparedStatement statement = database.prepareStatement(DELETE_STATEMENT)) {
            statement.setString(1, entry.tenant());
            statement.setObject(2, entry.id());
            statement.executeUpdate();
        }
    }

    static long count(Connection database, String tenant) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(COUNT)) {
            select.setString(1, tenant);
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
