package org.telemaque.lrs.document;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.telemaque.lrs.database.Keys;
import org.telemaque.lrs.database.Ticks;

/** The table of documents, step by step. */
final class DocumentTable {
    private static final String SHELF = "tenant = ? and kind = ? and activity_key = ? and agent_key = ?";
    private static final String ONE = SHELF + " and registration = ? and name_key = ?";
    private static final String SELECT = "select content_type, content, etag, updated from lrs_document where " + ONE;
    private static final String NAMES = "select distinct name, updated from lrs_document where " + SHELF
            + " and (? or registration = ?) and updated > ? order by updated, name";
    private static final String INSERT =
            "insert into lrs_document (content_type, content, etag, updated, name, tenant, kind, activity_key, agent_key,"
                    + " registration, name_key) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE =
            "update lrs_document set content_type = ?, content = ?, etag = ?, updated = ?, name = ? where " + ONE;
    private static final String DELETE = "delete from lrs_document where " + ONE;
    private static final String CLEAR = "delete from lrs_document where " + SHELF + " and (? or registration = ?)";
    private static final String DELETE_OF_AGENT = "delete from lrs_document where tenant = ? and agent_key = ?";

    private DocumentTable() {}

    static Optional<Document> find(Connection database, Shelf shelf, String name) throws SQLException {
        return select(database, SELECT, shelf, name);
    }

    /** Finds a document and lets nobody else change it until the transaction ends. */
    static Optional<Document> hold(Connection database, Shelf shelf, String name) throws SQLException {
        return select(database, SELECT + " for update", shelf, name);
    }

    private static Optional<Document> select(Connection database, String sql, Shelf shelf, String name)
            throws SQLException {
        try (PreparedStatement select = database.prepareStatement(sql)) {
            bindOne(select, 1, shelf, name);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Document(
                                Content.of(rows.getString(1), rows.getBytes(2)),
                                rows.getString(3),
                                Ticks.instant(rows.getLong(4))))
                        : Optional.empty();
            }
        }
    }

    static List<Named> names(Connection database, Shelf shelf, long since) throws SQLException {
        List<Named> names = new ArrayList<>();
        try (PreparedStatement select = database.prepareStatement(NAMES)) {
            int next = bindShelf(select, 1, shelf);
            select.setBoolean(next, shelf.registration().equals(Keys.NONE));
            select.setObject(next + 1, shelf.registration());
            select.setLong(next + 2, since);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    names.add(new Named(rows.getString(1), Ticks.instant(rows.getLong(2))));
                }
            }
        }
        return names;
    }

    static void insert(Connection database, Shelf shelf, String name, Document document) throws SQLException {
        write(database, INSERT, shelf, name, document);
    }

    static void update(Connection database, Shelf shelf, String name, Document document) throws SQLException {
        write(database, UPDATE, shelf, name, document);
    }

    private static void write(Connection database, String sql, Shelf shelf, String name, Document document)
            throws SQLException {
        try (PreparedStatement write = database.prepareStatement(sql)) {
            write.setString(1, document.content().type());
            write.setBytes(2, document.content().bytes());
            write.setString(3, document.etag());
            write.setLong(4, Ticks.micros(document.updated()));
            write.setString(5, name);
            bindOne(write, 6, shelf, name);
            write.executeUpdate();
        }
    }

    static void delete(Connection database, Shelf shelf, String name) throws SQLException {
        try (PreparedStatement delete = database.prepareStatement(DELETE)) {
            bindOne(delete, 1, shelf, name);
            delete.executeUpdate();
        }
    }

    static void clear(Connection database, Shelf shelf) throws SQLException {
        try (PreparedStatement delete = database.prepareStatement(CLEAR)) {
            int next = bindShelf(delete, 1, shelf);
            delete.setBoolean(next, shelf.registration().equals(Keys.NONE));
            delete.setObject(next + 1, shelf.registration());
            delete.executeUpdate();
        }
    }

    static int deleteOfAgent(Connection database, String tenant, UUID agent) throws SQLException {
        try (PreparedStatement delete = database.prepareStatement(DELETE_OF_AGENT)) {
            delete.setString(1, tenant);
            delete.setObject(2, agent);
            return delete.executeUpdate();
        }
    }

    private static void bindOne(PreparedStatement statement, int first, Shelf shelf, String name) throws SQLException {
        int next = bindShelf(statement, first, shelf);
        statement.setObject(next, shelf.registration());
        statement.setObject(next + 1, Keys.of(name));
    }

    private static int bindShelf(PreparedStatement statement, int first, Shelf shelf) throws SQLException {
        statement.setString(first, shelf.tenant());
        statement.setString(first + 1, shelf.kind().letter());
        statement.setObject(first + 2, shelf.activity());
        statement.setObject(first + 3, shelf.agent());
        return first + 4;
    }
}
