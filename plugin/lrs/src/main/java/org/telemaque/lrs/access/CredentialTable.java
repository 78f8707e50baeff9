package org.telemaque.lrs.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.telemaque.lrs.database.Ticks;
import org.telemaque.xapi.store.Scope;
import org.telemaque.xapi.store.StoreCredential;

/** The table of credentials, step by step. */
final class CredentialTable {
    private static final String COLUMNS = "select key_name, label, scopes, made, revoked, secret_hash, tenant";
    private static final String BY_KEY = COLUMNS + " from lrs_credential where key_name = ? and not revoked";
    private static final String BY_TENANT =
            COLUMNS + " from lrs_credential where tenant = ? order by made desc, key_name";
    private static final String INSERT = "insert into lrs_credential"
            + " (secret_hash, made, label, scopes, revoked, tenant, key_name) values (?, ?, ?, ?, false, ?, ?)";
    private static final String ROTATE = "update lrs_credential set secret_hash = ?, made = ?"
            + " where tenant = ? and key_name = ? and not revoked";
    private static final String REVOKE = "update lrs_credential set revoked = true where tenant = ? and key_name = ?";

    private CredentialTable() {}

    static Optional<Row> find(Connection database, String key) throws SQLException {
        return rows(database, BY_KEY, key).stream().findFirst();
    }

    static List<Row> all(Connection database, String tenant) throws SQLException {
        return rows(database, BY_TENANT, tenant);
    }

    static void insert(Connection database, Row row) throws SQLException {
        change(
                database,
                INSERT,
                row.secretHash(),
                Ticks.micros(row.card().made()),
                row.card().label(),
                row.card().scopes().stream().map(Scope::name).sorted().collect(Collectors.joining(" ")),
                row.tenant(),
                row.card().key());
    }

    static boolean rotate(Connection database, StoreCredential anew, Instant made, String tenant) throws SQLException {
        return change(database, ROTATE, hash(anew.secret()), Ticks.micros(made), tenant, anew.key()) > 0;
    }

    static boolean revoke(Connection database, String tenant, String key) throws SQLException {
        return change(database, REVOKE, tenant, key) > 0;
    }

    /** The hash under which a secret of 256 bits of chance is kept; such a secret needs no slower one. */
    static String hash(String secret) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static int change(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement change = database.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                change.setObject(index + 1, values[index]);
            }
            return change.executeUpdate();
        }
    }

    private static List<Row> rows(Connection database, String sql, String by) throws SQLException {
        List<Row> found = new ArrayList<>();
        try (PreparedStatement select = database.prepareStatement(sql)) {
            select.setString(1, by);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new Row(card(rows), rows.getString(6), rows.getString(7)));
                }
            }
        }
        return found;
    }

    private static StoreCredential.Card card(ResultSet rows) throws SQLException {
        Set<Scope> scopes =
                Arrays.stream(rows.getString(3).split(" ")).map(Scope::valueOf).collect(Collectors.toSet());
        return new StoreCredential.Card(
                rows.getString(1), rows.getString(2), scopes, Ticks.instant(rows.getLong(4)), rows.getBoolean(5));
    }

    /**
     * Credentials as they are kept.
     *
     * @param card what may be told of them
     * @param secretHash the hash of the secret
     * @param tenant whom they let in
     */
    record Row(StoreCredential.Card card, String secretHash, String tenant) {
        boolean isOpenedBy(String secret) {
            return MessageDigest.isEqual(
                    secretHash.getBytes(StandardCharsets.US_ASCII), hash(secret).getBytes(StandardCharsets.US_ASCII));
        }
    }
}
