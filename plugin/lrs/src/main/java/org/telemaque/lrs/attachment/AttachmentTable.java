package org.telemaque.lrs.attachment;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.telemaque.xapi.enclosure.Enclosure;

/** The tables of attachments' bytes and of the statements that name them, step by step. */
public final class AttachmentTable {
    private static final String HAS = "select 1 from lrs_attachment where tenant = ? and sha2 = ?";
    private static final String INSERT =
            "insert into lrs_attachment (tenant, sha2, content_type, content) values (?, ?, ?, ?)";
    private static final String NAME = "insert into lrs_attached (tenant, id, sha2) values (?, ?, ?)";
    private static final String FIND =
            "select sha2, content_type, content from lrs_attachment where tenant = ? and sha2 = ?";
    private static final String NAMED = "select sha2 from lrs_attached where tenant = ? and id = ?";
    private static final String UNNAME = "delete from lrs_attached where tenant = ? and id = ?";
    private static final String SWEEP = "delete from lrs_attachment where tenant = ? and sha2 = ? and not exists ("
            + "select 1 from lrs_attached n where n.tenant = lrs_attachment.tenant and n.sha2 = lrs_attachment.sha2)";

    private AttachmentTable() {}

    /** Keeps the bytes that a statement names. */
    public static void keep(Connection database, String tenant, UUID statement, Collection<Enclosure> enclosures)
            throws SQLException {
        for (Enclosure one : enclosures) {
            if (!has(database, tenant, one.sha2())) {
                insert(database, tenant, one);
            }
            try (PreparedStatement name = database.prepareStatement(NAME)) {
                name.setString(1, tenant);
                name.setObject(2, statement);
                name.setString(3, one.sha2());
                name.executeUpdate();
            }
        }
    }

    private static boolean has(Connection database, String tenant, String sha2) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(HAS)) {
            select.setString(1, tenant);
            select.setString(2, sha2);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void insert(Connection database, String tenant, Enclosure one) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(INSERT)) {
            insert.setString(1, tenant);
            insert.setString(2, one.sha2());
            insert.setString(3, one.contentType());
            insert.setBytes(4, one.bytes());
            insert.executeUpdate();
        }
    }

    /** The bytes under some hashes, as far as the tenant has them. */
    public static List<Enclosure> find(Connection database, String tenant, Collection<String> hashes)
            throws SQLException {
        List<Enclosure> found = new ArrayList<>();
        try (PreparedStatement select = database.prepareStatement(FIND)) {
            for (String sha2 : hashes) {
                select.setString(1, tenant);
                select.setString(2, sha2);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        found.add(Enclosure.claimed(rows.getString(1), rows.getString(2), rows.getBytes(3)));
                    }
                }
            }
        }
        return found;
    }

    /** Forgets which bytes a statement names, and the bytes that nothing names any more. */
    public static void drop(Connection database, String tenant, UUID statement) throws SQLException {
        List<String> named = named(database, tenant, statement);
        try (PreparedStatement unname = database.prepareStatement(UNNAME);
                PreparedStatement sweep = database.prepareStatement(SWEEP)) {
            unname.setString(1, tenant);
            unname.setObject(2, statement);
            unname.executeUpdate();
            for (String sha2 : named) {
                sweep.setString(1, tenant);
                sweep.setString(2, sha2);
                sweep.executeUpdate();
            }
        }
    }

    private static List<String> named(Connection database, String tenant, UUID statement) throws SQLException {
        List<String> named = new ArrayList<>();
        try (PreparedStatement select = database.prepareStatement(NAMED)) {
            select.setString(1, tenant);
            select.setObject(2, statement);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    named.add(rows.getString(1));
                }
            }
        }
        return named;
    }
}
