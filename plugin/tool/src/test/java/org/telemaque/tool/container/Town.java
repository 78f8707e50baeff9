package org.telemaque.tool.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.telemaque.tool.foundation.catalogue.Namespace;
import org.telemaque.tool.session.Hall;
import org.telemaque.tool.session.Visit;
import org.telemaque.tool.workshop.certification.Certification;
import org.telemaque.tool.workshop.certification.Order;
import org.telemaque.tool.workshop.learning.Learning;
import org.telemaque.tool.workshop.people.Acknowledgements;
import org.telemaque.tool.workshop.people.Duty;
import org.telemaque.xapi.store.RecordStore;
import org.telemaque.xapi.store.Storing;

/** Settles people in companies, platforms and courses, with an attempt, an assignment, a record and a running visit each. */
@ApplicationScoped
public class Town {
    private static final String PATH = "mentor-socle";
    private static final String QUIZ = "mythes-realites";

    @Inject
    Hall hall;

    @Inject
    Acknowledgements acknowledgements;

    @Inject
    Learning learning;

    @Inject
    Certification certification;

    @Inject
    RecordStore store;

    @Inject
    Namespace namespace;

    @Inject
    Clock clock;

    @Resource(lookup = "jdbc/telemaque")
    DataSource database;

    /** A course of an LMS, without anybody yet. */
    Somebody course(String tenant, UUID platform) throws SQLException {
        UUID cohort = UUID.randomUUID();
        run(
                "insert into people_cohort (id, tenant, platform, deployment, context_id, title, first_seen, last_seen) values (?, ?, ?, 'd', ?, ?, ?, ?)",
                cohort,
                tenant,
                platform,
                cohort.toString(),
                "Course " + cohort,
                now(),
                now());
        return new Somebody(Map.of("tenant", tenant, "platform", platform.toString(), "cohort", cohort.toString()));
    }

    /** Somebody in a course, known by a name and nothing else. */
    Somebody resident(Somebody course, String name, Duty... duties) throws SQLException {
        UUID person = UUID.randomUUID();
        UUID account = UUID.randomUUID();
        run(
                "insert into people_person values (?, ?, ?, 'https://lms.example', ?, ?, false, ?, ?)",
                person,
                account,
                course.tenant(),
                person.toString(),
                name,
                now(),
                now());
        run(
                "insert into people_membership (id, tenant, cohort, person, duties, last_seen) values (?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                course.tenant(),
                course.uuid("cohort"),
                person,
                Duty.text(Set.of(duties)),
                now());
        return course.with("person", person.toString())
                .with("account", account.toString())
                .with("fullName", name)
                .with("code", "P-" + account.toString().substring(0, 8).toUpperCase(Locale.ROOT));
    }

    /** The same person, with everything that can be named. */
    @Transactional
    public Somebody busy(Somebody resident) {
        Visit visit = resident.visit(Duty.LEARNER);
        UUID attempt = learning.beginQuiz(visit.learner(), QUIZ).orElseThrow().attempt();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        certification.assign(new Order(PATH, today.plusDays(9), UUID.randomUUID(), List.of(visit.learner())), today);
        UUID assignment =
                certification.of(resident.tenant(), visit.person()).get(0).id();
        Map<String, String> ids = new HashMap<>(resident.ids());
        ids.put("attempt", attempt.toString());
        ids.put("assignment", assignment.toString());
        ids.put("record", record(resident).toString());
        ids.put("visit", visit.id().toString());
        ids.put("ticket", hall.announce(visit, "proof"));
        return new Somebody(ids);
    }

    /** Lets the hall know a visit; the ticket that opens it. */
    @Transactional
    public String announce(Visit visit) {
        acknowledgements.acknowledge(visit.tenant(), visit.person());
        return hall.announce(visit, "proof");
    }

    /** The bearer of a visit with these duties, of somebody who has read the notice. */
    @Transactional
    public String enter(Somebody person, Duty... duties) {
        Visit visit = person.visit(duties);
        acknowledgements.acknowledge(visit.tenant(), visit.person());
        String ticket = hall.announce(visit, "proof");
        return hall.redeem(ticket, visit.platform(), visit.id(), "proof"::equals)
                .orElseThrow()
                .bearer();
    }

    /** A Statement of the person's, in the store since now. */
    private UUID record(Somebody person) {
        UUID id = UUID.randomUUID();
        JsonObjectBuilder account = Json.createObjectBuilder()
                .add("homePage", namespace.tenantHome(person.tenant()))
                .add("name", person.id("account"));
        String cohort = namespace.tenantHome(person.tenant()) + "/cohort/" + person.id("cohort");
        String json = Json.createObjectBuilder()
                .add("id", id.toString())
                .add("actor", Json.createObjectBuilder().add("account", account))
                .add("verb", Json.createObjectBuilder().add("id", "http://adlnet.gov/expapi/verbs/answered"))
                .add("object", Json.createObjectBuilder().add("id", namespace.base() + "mentor/quiz/" + QUIZ))
                .add("context", Json.createObjectBuilder().add("contextActivities", within(cohort)))
                .add("timestamp", clock.instant().toString())
                .build()
                .toString();
        assertThat(store.forTenant(person.tenant()).store(List.of(json))).isInstanceOf(Storing.Stored.class);
        return id;
    }

    private static JsonObjectBuilder within(String activity) {
        return Json.createObjectBuilder()
                .add(
                        "grouping",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("id", activity)));
    }

    /** Makes a visit look as if nobody had been seen in it for hours. */
    void abandon(String bearerHash) throws SQLException {
        run(
                "update session_visit set last_seen = ? where bearer_hash = ?",
                Timestamp.from(clock.instant().minusSeconds(36_000)),
                bearerHash);
    }

    private void run(String sql, Object... values) throws SQLException {
        try (Connection rows = database.getConnection();
                PreparedStatement statement = rows.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
