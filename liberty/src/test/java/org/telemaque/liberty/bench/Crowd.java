package org.telemaque.liberty.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Fills the database of a server that is down: registrations as if made by invitation, logins as if begun and launched. */
final class Crowd {
    private static final String REGISTRATIONS = """
            insert into platform_registration
                   (id, name, tenant, issuer, client, authorization_endpoint, token_endpoint, key_set, token_audience, deployment,
                    frame_origins, scopes, family, remarks, registered_at)
            select random_uuid(), 'LMS ' || x, 'company-' || x, 'https://lms-' || x || '.example', 'client-' || x,
                   'https://lms-' || x || '.example/auth', 'https://lms-' || x || '.example/token',
                   'https://lms-' || x || '.example/jwks', '', '', 'https://lms-' || x || '.example', '', 'moodle', '',
                   current_timestamp
              from system_range(cast(? as bigint), ?)""";
    private static final String STANDINGS = """
            insert into platform_standing (platform, standing, changed_at)
            select id, 'ACTIVE', current_timestamp from platform_registration
             where id not in (select platform from platform_standing)""";
    private static final String REVISION = "update platform_revision set revision = revision + 1";
    private static final String LOGINS = """
            insert into launch_login (state_hash, nonce, proof_hash, platform, target_link_uri, query, used, expires_at)
            select lower(rawtohex(hash('SHA-256', 'state' || x))), 'nonce-' || x, lower(rawtohex(hash('SHA-256', 'proof' || x))),
                   cast('00000000-0000-0000-0000-000000000001' as uuid), 'https://tool.example/open', 'iss=x', true,
                   dateadd('MINUTE', 30, current_timestamp)
              from system_range(cast(? as bigint), ?)""";

    private final String address;

    /** The crowd of the server with this data directory. */
    Crowd(Path data) {
        this.address = "jdbc:h2:file:" + data.resolve("telemaque");
    }

    /** Makes so many registrations more, all of them active. */
    void registers(long first, long last) {
        fill(REGISTRATIONS, first, last);
        run(STANDINGS);
        run(REVISION);
    }

    /** Makes so many logins more whose states and nonces are remembered. */
    void logsIn(long first, long last) {
        fill(LOGINS, first, last);
    }

    private void fill(String sql, long first, long last) {
        try (Connection database = DriverManager.getConnection(address, "sa", "");
                PreparedStatement rows = database.prepareStatement(sql)) {
            rows.setLong(1, first);
            rows.setLong(2, last);
            rows.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void run(String sql) {
        try (Connection database = DriverManager.getConnection(address, "sa", "");
                Statement statement = database.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
