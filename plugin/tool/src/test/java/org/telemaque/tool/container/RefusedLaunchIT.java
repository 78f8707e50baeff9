package org.telemaque.tool.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.telemaque.tool.container.Knocker.LTI;
import static org.telemaque.tool.container.Knocker.claims;

import jakarta.annotation.Resource;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A refused launch stores nothing but a line of the log, whatever it is refused for. */
@ExtendWith(ArquillianExtension.class)
class RefusedLaunchIT {
    /** The log says who was refused; a login that began is remembered until its time is over. */
    private static final Set<String> MAY_GROW = Set.of("journal_entry", "launch_login");

    @Resource(lookup = "jdbc/telemaque")
    DataSource database;

    private Knocker knocker;

    /** One way to sign what a login asks for. */
    private interface Signing {
        String sign(JsonObjectBuilder claims) throws Exception;
    }

    /** One way to be refused. */
    private interface Attempt {
        HttpResponse<String> make() throws Exception;
    }

    @Deployment
    static WebArchive war() {
        return Wars.telemaque();
    }

    @BeforeEach
    void open() throws Exception {
        knocker = new Knocker();
    }

    @AfterEach
    void close() {
        knocker.close();
    }

    @Test
    void aLaunchThatIsRefusedForItsClaimsStoresNothing() throws Exception {
        long old = Instant.now().minusSeconds(7_200).getEpochSecond();
        Map<String, UnaryOperator<JsonObjectBuilder>> changes = new LinkedHashMap<>();
        changes.put("ISSUER_WRONG", claims -> claims.add("iss", "https://evil.example"));
        changes.put("AUDIENCE_WRONG", claims -> claims.add("aud", "another-tool"));
        changes.put("AUTHORIZED_PARTY_WRONG", claims -> claims.add("azp", "another-tool"));
        changes.put("TIME_MALFORMED", claims -> claims.add("exp", "soon"));
        changes.put("TOKEN_EXPIRED", claims -> claims.add("iat", old).add("exp", old + 60));
        changes.put(
                "TOKEN_FROM_THE_FUTURE",
                claims -> claims.add("iat", old + 14_400).add("exp", old + 15_000));
        changes.put("NONCE_WRONG", claims -> claims.add("nonce", "of-another-login"));
        changes.put("VERSION_UNSUPPORTED", claims -> claims.add(LTI + "version", "1.1"));
        changes.put("MESSAGE_TYPE_UNSUPPORTED", claims -> claims.add(LTI + "message_type", "Spam"));
        changes.put("DEPLOYMENT_MALFORMED", claims -> claims.add(LTI + "deployment_id", ""));
        changes.put("TARGET_LINK_FOREIGN", claims -> claims.add(LTI + "target_link_uri", "https://evil.example/"));
        changes.put("TARGET_LINK_CHANGED", claims -> claims.add(LTI + "target_link_uri", Knocker.TOOL + "/other"));
        changes.put("ROLES_MALFORMED", claims -> claims.add(LTI + "roles", "Learner"));
        changes.put("SUBJECT_MALFORMED", claims -> claims.add("sub", ""));
        changes.put("RESOURCE_LINK_MALFORMED", claims -> claims.add(LTI + "resource_link", Json.createObjectBuilder()));
        changes.put("CONTEXT_MALFORMED", claims -> claims.add(LTI + "context", Json.createObjectBuilder()));
        for (Map.Entry<String, UnaryOperator<JsonObjectBuilder>> change : changes.entrySet()) {
            Knocker.Login login = knocker.login();
            storesNothing(
                    change.getKey(),
                    () -> knocker.launch(login, change.getValue().apply(claims(login))));
        }
    }

    @Test
    void aLaunchThatLacksAClaimStoresNothing() throws Exception {
        Map<String, String> rules = new LinkedHashMap<>();
        rules.put("iss", "ISSUER_WRONG");
        rules.put("aud", "AUDIENCE_WRONG");
        rules.put("exp", "TIME_MALFORMED");
        rules.put("iat", "TIME_MALFORMED");
        rules.put("nonce", "NONCE_WRONG");
        rules.put(LTI + "version", "VERSION_UNSUPPORTED");
        rules.put(LTI + "message_type", "MESSAGE_TYPE_UNSUPPORTED");
        rules.put(LTI + "deployment_id", "DEPLOYMENT_MALFORMED");
        rules.put(LTI + "target_link_uri", "TARGET_LINK_MALFORMED");
        rules.put(LTI + "roles", "ROLES_MALFORMED");
        rules.put("sub", "SUBJECT_MALFORMED");
        rules.put(LTI + "resource_link", "RESOURCE_LINK_MALFORMED");
        for (Map.Entry<String, String> rule : rules.entrySet()) {
            Knocker.Login login = knocker.login();
            JsonObjectBuilder less = Json.createObjectBuilder();
            claims(login).build().forEach((name, value) -> {
                if (!name.equals(rule.getKey())) {
                    less.add(name, value);
                }
            });
            storesNothing(rule.getValue(), () -> knocker.launch(login, less));
        }
    }

    @Test
    void aLaunchThatNoHonestPlatformSendsStoresNothing() throws Exception {
        long now = Instant.now().getEpochSecond();
        Map<String, UnaryOperator<JsonObjectBuilder>> changes = new LinkedHashMap<>();
        changes.put("TOKEN_STALE", claims -> claims.add("iat", now - 10_800).add("exp", now + 60));
        changes.put("TIME_MALFORMED 1", claims -> claims.add("exp", -1));
        changes.put("TIME_MALFORMED 2", claims -> claims.add("exp", String.valueOf(now + 60)));
        changes.put("TIME_MALFORMED 3", claims -> claims.add("iat", String.valueOf(now)));
        changes.put("TOKEN_EXPIRED", claims -> claims.add("iat", 11_111).add("exp", 22_222));
        changes.put("VERSION_UNSUPPORTED", claims -> claims.add(LTI + "version", 1.3));
        changes.put("MESSAGE_NOT_SERVED", claims -> claims.add(LTI + "message_type", "LtiEulaRequest"));
        changes.put("DEPLOYMENT_MALFORMED", claims -> claims.add(LTI + "deployment_id", "d".repeat(256)));
        changes.put("SUBJECT_MALFORMED 1", claims -> claims.add("sub", "s".repeat(256)));
        changes.put("SUBJECT_MALFORMED 2", claims -> claims.add("sub", 7));
        changes.put("RESOURCE_LINK_MALFORMED", claims -> claims.add(LTI + "resource_link", id("l".repeat(256))));
        changes.put("CONTEXT_MALFORMED", claims -> claims.add(LTI + "context", id("c".repeat(256))));
        changes.put(
                "ROLES_MALFORMED",
                claims -> claims.add(LTI + "roles", Json.createArrayBuilder().add(7)));
        changes.put(
                "AUDIENCE_WRONG",
                claims -> claims.add(
                        "aud", Json.createArrayBuilder().add("tool-at-test").add("tool-at-closed")));
        for (Map.Entry<String, UnaryOperator<JsonObjectBuilder>> change : changes.entrySet()) {
            Knocker.Login login = knocker.login();
            storesNothing(
                    change.getKey().replaceAll(" .*", ""),
                    () -> knocker.launch(login, change.getValue().apply(claims(login))));
        }
    }

    private static JsonObjectBuilder id(String id) {
        return Json.createObjectBuilder().add("id", id);
    }

    @Test
    void aLaunchThatIsRefusedForItsSignatureStoresNothing() throws Exception {
        Map<String, Signing> tokens = Map.of(
                "SIGNATURE_WRONG", Knocker::signedByAStranger,
                "KEY_UNKNOWN", Knocker::signedByAnUnknownKey,
                "ALGORITHM_FORBIDDEN", claims -> Knocker.signed(claims).replaceFirst("^[^.]+", "eyJhbGciOiJub25lIn0"),
                "TOKEN_MALFORMED", claims -> "no token",
                "TOKEN_OVERSIZED", claims -> "x".repeat(70_000),
                "TOKEN_MISSING", claims -> "");
        for (Map.Entry<String, Signing> token : tokens.entrySet()) {
            Knocker.Login login = knocker.login();
            String bad = token.getValue().sign(claims(login));
            storesNothing(token.getKey(), () -> knocker.launch(login, bad, login.cookie()));
        }
    }

    @Test
    void aStateServesForOneTokenWhetherItIsBelievedOrNot() throws Exception {
        Knocker.Login login = knocker.login();
        String good = Knocker.signed(claims(login));
        assertThat(knocker.launch(login, good, "").body()).contains("BROWSER_FOREIGN");
        assertThat(knocker.launch(login, good, login.cookie()).statusCode())
                .as("what a stranger tried spoils nothing")
                .isEqualTo(303);
        storesNothing("STATE_USED", () -> knocker.launch(login, good, login.cookie()));

        Knocker.Login spoilt = knocker.login();
        storesNothing(
                "SIGNATURE_WRONG",
                () -> knocker.launch(spoilt, Knocker.signedByAStranger(claims(spoilt)), spoilt.cookie()));
        storesNothing("STATE_USED", () -> knocker.launch(spoilt, Knocker.signed(claims(spoilt)), spoilt.cookie()));
    }

    @Test
    void whoHammersAtADoorIsCountedAndNotListed() throws Exception {
        Knocker.Login login = knocker.login();
        String good = Knocker.signed(claims(login));
        knocker.launch(login, good, login.cookie());
        long before = lines();
        for (int knock = 0; knock < 150; knock++) {
            knocker.launch(login, good, login.cookie());
        }
        assertThat(lines() - before).isBetween(1L, 121L);
    }

    private long lines() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return count(connection, "journal_entry");
        }
    }

    @Test
    void aLaunchThatIsRefusedForItsWayStoresNothing() throws Exception {
        Knocker.Login login = knocker.login();
        Knocker.Login closed = knocker.login("tool-at-closed");
        Knocker.Login another = knocker.login("tool-at-closed");
        String good = Knocker.signed(claims(login));
        storesNothing("BROWSER_FOREIGN", () -> knocker.launch(login, good, ""));
        storesNothing(
                "BROWSER_FOREIGN",
                () -> knocker.launch(login, good, knocker.login().cookie()));
        storesNothing("STATE_UNKNOWN", () -> knocker.launch(new Knocker.Login("guessed", "", ""), good, ""));
        storesNothing(
                "PLATFORM_ERROR",
                () -> Knocker.post(
                        "/lti/launch", "state=" + login.state() + "&error=login_required", "Cookie", login.cookie()));
        storesNothing(
                "DEPLOYMENT_UNKNOWN",
                () -> knocker.launch(closed, claims(closed).add("aud", "tool-at-closed")));
        storesNothing("AUDIENCE_WRONG", () -> knocker.launch(another, claims(another)));
    }

    @Test
    void aLoginThatIsRefusedStoresNothingAndSpeaksTheReadersLanguage() throws Exception {
        String unknown = "/lti/login?" + Knocker.form(Knocker.loginOf("tool-at-nowhere", "hint"));
        storesNothing("CLIENT_UNKNOWN", () -> Knocker.get(unknown, "en"));
        storesNothing("LOGIN_MALFORMED", () -> Knocker.get("/lti/login", "en"));
        storesNothing(
                "LOGIN_MALFORMED",
                () -> Knocker.get(
                        "/lti/login?" + Knocker.form(Knocker.loginOf("tool-at-test", "x".repeat(4_097))), "en"));
        assertThat(Knocker.get(unknown, "fr").body()).contains("lang=\"fr\"").contains("CLIENT_UNKNOWN");
    }

    @Test
    void aRefusedLaunchSpeaksTheReadersLanguage() throws Exception {
        Map<String, String> said = Map.of(
                "fr-FR,fr;q=0.9,en;q=0.8", "Que faire",
                "en-GB,en;q=0.9,fr;q=0.8", "What can you do?",
                "pl", "Que faire");
        for (Map.Entry<String, String> language : said.entrySet()) {
            Knocker.Login login = knocker.login();
            String forged = Knocker.signedByAStranger(claims(login));
            HttpResponse<String> answer = Knocker.launched(login, forged, language.getKey());
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body())
                    .as(language.getKey())
                    .contains(language.getValue(), "SIGNATURE_WRONG")
                    .contains(language.getKey().startsWith("en") ? "lang=\"en\"" : "lang=\"fr\"");
            assertThat(answer.headers().firstValue("Content-Language"))
                    .contains(language.getKey().startsWith("en") ? "en" : "fr");
        }
    }

    private void storesNothing(String reason, Attempt attempt) throws Exception {
        Map<String, Long> before = rows();
        HttpResponse<String> answer = attempt.make();
        assertThat(answer.statusCode()).as(reason).isIn(400, 401);
        assertThat(answer.body()).as(reason).contains("<h1", "lang=\"en\"", reason);
        assertThat(rows()).as(reason).isEqualTo(before);
    }

    private Map<String, Long> rows() throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection connection = database.getConnection()) {
            for (String table : tables(connection)) {
                rows.put(table, count(connection, table));
            }
        }
        assertThat(rows).containsKeys("people_person", "session_visit", "session_ticket", "platform_resource_link");
        return rows;
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = connection
                .createStatement()
                .executeQuery("select lower(table_name) from information_schema.tables"
                        + " where table_schema = current_schema and table_type = 'BASE TABLE'")) {
            while (found.next()) {
                String table = found.getString(1);
                if (!MAY_GROW.contains(table) && !table.endsWith("history")) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }
}
