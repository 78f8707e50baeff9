package org.telemaque.tool.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database that an earlier version filled is brought up to date with its rows in it, on both databases. */
class OldRowsIT {
    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T08:00:00Z");

    private final UUID ana = UUID.randomUUID();
    private final UUID ben = UUID.randomUUID();
    private Connection database;

    @BeforeEach
    void anOldDatabase() throws SQLException {
        database = DriverManager.getConnection(ChosenDatabase.url());
        migrate("130");
    }

    @AfterEach
    void isForgotten() throws SQLException {
        run("drop schema \"old\" cascade");
        database.close();
    }

    private void migrate(String target) throws SQLException {
        FluentConfiguration flyway = Flyway.configure()
                .dataSource(ChosenDatabase.url(), "", "")
                .locations("classpath:db/migration")
                .table("schema_history")
                .schemas("old");
        flyway.target(target).load().migrate();
        run("set schema 'OLD'".replace("'OLD'", isH2() ? "\"old\"" : "'old'"));
    }

    private boolean isH2() throws SQLException {
        return database.getMetaData().getURL().startsWith("jdbc:h2:");
    }

    @Test
    void ofPathsAssignedTwiceTheFirstStaysInForce() throws SQLException {
        UUID first = assigned(ana, MONDAY, false);
        UUID second = assigned(ana, TUESDAY, false);
        UUID sameMoment = assigned(ana, TUESDAY, false);
        UUID ended = assigned(ana, MONDAY, true);
        UUID other = assigned(ben, TUESDAY, false);

        migrate("latest");

        assertThat(texts("select cast(id as varchar(36)) from certification_assignment where withdrawn_at is null"))
                .containsExactlyInAnyOrder(first.toString(), other.toString());
        assertThat(texts("select ended from certification_assignment where ended <> ''"))
                .containsExactlyInAnyOrder(second.toString(), sameMoment.toString(), ended.toString());
        assertThat(texts("select ended from certification_assignment where person = ? and ended = ''", ben))
                .hasSize(1);
        assertThat(texts(
                        "select cast(id as varchar(36)) from certification_assignment where id = ? and withdrawn_at = ?",
                        ended,
                        Timestamp.from(TUESDAY)))
                .as("when it was taken back")
                .hasSize(1);
    }

    @Test
    void linksFromBeforeTheGradebookHaveNoServicesAndNoCohort() throws SQLException {
        run(
                "insert into platform_resource_link values (?, 'acme', ?, 'd', 'l', 'Title', 'home', ?, ?)",
                ana,
                ben,
                Timestamp.from(MONDAY),
                Timestamp.from(TUESDAY));

        migrate("latest");

        assertThat(texts("select title || '/' || cohort || '/' || services from platform_resource_link"))
                .containsExactly("Title//");
        assertThat(texts("select cast(count(*) as varchar(9)) from grading_grade"))
                .containsExactly("0");
    }

    @Test
    void whatIsOldIsStillThereAndIsFoundByItsAge() throws SQLException {
        run(
                "insert into journal_entry values (?, ?, 'acme', ?, 'SIGNED_IN', 's', 'd')",
                ana,
                Timestamp.from(MONDAY),
                ben);
        run(
                "insert into session_visit values (?, 'acme', ?, ?, ?, '', ?, 'home', 'fr', 'LEARNER', true, '', '{}', '', ?, ?)",
                ana,
                ana,
                ana,
                ben,
                ben,
                Timestamp.from(MONDAY),
                Timestamp.from(MONDAY));

        migrate("latest");

        assertThat(texts("select act from journal_entry where happened_at < ?", Timestamp.from(TUESDAY)))
                .containsExactly("SIGNED_IN");
        assertThat(texts("select activity from session_visit where last_seen < ?", Timestamp.from(TUESDAY)))
                .containsExactly("home");
    }

    @Test
    void aNamespaceStaysFixedWhereSomethingWasRecordedAndIsFreeElsewhere() throws SQLException {
        run("insert into catalogue_namespace values (1, 'https://one.example/id/')");

        migrate("latest");
        assertThat(texts("select base from catalogue_namespace where not spoken"))
                .containsExactly("https://one.example/id/");

        run("drop schema \"old\" cascade");
        migrate("130");
        run("insert into catalogue_namespace values (1, 'https://one.example/id/')");
        assigned(ana, MONDAY, true);

        migrate("latest");
        assertThat(texts("select base from catalogue_namespace where spoken"))
                .containsExactly("https://one.example/id/");
    }

    private UUID assigned(UUID person, Instant at, boolean withdrawn) throws SQLException {
        UUID id = UUID.randomUUID();
        run(
                "insert into certification_assignment values"
                        + " (?, 'acme', ?, 'c', ?, 'mentor-socle', '0.1.0', ?, ?, ?, ?, null, '')",
                id,
                person,
                id,
                LocalDate.parse("2026-06-01"),
                ben,
                Timestamp.from(at),
                withdrawn ? Timestamp.from(TUESDAY) : null);
        return id;
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            statement.execute();
        }
    }

    private List<String> texts(String sql, Object... values) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = database.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
