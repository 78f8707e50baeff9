package org.telemaque.tool.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.telemaque.tool.container.Knocker.LTI;
import static org.telemaque.tool.container.Knocker.TOOL;
import static org.telemaque.tool.container.Knocker.claims;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.telemaque.tool.foundation.platform.Platforms;
import org.telemaque.tool.foundation.platform.Standing;
import org.telemaque.tool.foundation.term.Round;
import org.telemaque.tool.session.Downloads;
import org.telemaque.tool.session.Hall;
import org.telemaque.tool.session.Visit;
import org.telemaque.tool.workshop.people.Acknowledgements;
import org.telemaque.tool.workshop.people.Duty;

/** What an odd, hostile or too busy browser sends does no harm, and what is old is forgotten. */
@ExtendWith(ArquillianExtension.class)
class HardeningIT {
    private static final UUID NOBODY = new UUID(0, 5);

    @Inject
    Hall hall;

    @Inject
    Acknowledgements acknowledgements;

    @Inject
    Downloads downloads;

    @Inject
    Round round;

    @Inject
    Clock clock;

    @Inject
    Platforms platforms;

    @Resource(lookup = "java:comp/UserTransaction")
    UserTransaction transaction;

    @Resource(lookup = "jdbc/telemaque")
    DataSource database;

    private final String tenant = "t" + UUID.randomUUID();
    private final UUID cohort = UUID.randomUUID();

    @Deployment
    static WebArchive war() {
        return Wars.telemaque();
    }

    @Test
    void everyPageIsPrivateToItsReaderAndSaysNoReferrer() throws Exception {
        String everything = bearer(Set.of(Duty.values()));
        List<HttpResponse<String>> pages = new ArrayList<>();
        for (String path : List.of(
                "/home",
                "/home/records",
                "/home/notice",
                "/player/course/fondations",
                "/player/quiz/entree",
                "/player/scenario/trois-annulations",
                "/training",
                "/review",
                "/preview",
                "/nowhere")) {
            pages.add(Knocker.getAs(path, everything));
            pages.add(Knocker.getAs(path, "guessed"));
        }
        pages.add(Knocker.get("/lti/login", ""));
        pages.add(Knocker.get("/open/" + UUID.randomUUID() + "/" + UUID.randomUUID(), ""));
        pages.add(Knocker.get("/admin", ""));
        for (HttpResponse<String> page : pages) {
            assertThat(header(page, "Cache-Control")).as(page.uri().toString()).isEqualTo("no-store");
            assertThat(header(page, "Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(page, "Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors");
            assertThat(header(page, "Strict-Transport-Security"))
                    .as("on this machine")
                    .isEmpty();
            assertThat(page.statusCode()).isLessThan(500);
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void whatIsTooLongForAnyDoorIsRefusedUnread() throws Exception {
        String endless = "state=" + "x".repeat(300_000);
        for (String door :
                List.of("/lti/launch", "/lti/login", "/lti/ticket", "/api/admin/invitations", "/home/notice")) {
            for (boolean counted : List.of(false, true)) {
                HttpResponse<String> answer = sent(door, endless, counted);
                assertThat(answer.statusCode()).as(door).isEqualTo(413);
                assertThat(answer.body()).as(door).contains("<h1", "That is too long");
                assertThat(header(answer, "Content-Security-Policy")).contains("frame-ancestors 'self' https://*");
            }
        }
        String login = Knocker.form(Knocker.loginOf("tool-at-test", "piece by piece"));
        HttpResponse<String> begun = sent("/lti/login", login, true);
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(302);
        assertThat(header(begun, "Location")).contains("login_hint=piece%20by%20piece");
    }

    /** Sends a form, with its length or piece by piece. */
    private static HttpResponse<String> sent(String path, String form, boolean inPieces) throws Exception {
        byte[] bytes = form.getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(TOOL + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept-Language", "en")
                .POST(
                        inPieces
                                ? HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))
                                : HttpRequest.BodyPublishers.ofByteArray(bytes))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void whatATransactionUndoesWasNeverThere() throws Exception {
        UUID closed = platforms.all().stream()
                .filter(platform -> platform.registration().clientId().equals("tool-at-closed"))
                .findFirst()
                .orElseThrow()
                .id();
        transaction.begin();
        platforms.set(closed, Standing.DISABLED);
        assertThat(platforms.find(closed).orElseThrow().isActive())
                .as("not yet")
                .isTrue();
        transaction.rollback();
        assertThat(platforms.find(closed).orElseThrow().isActive()).isTrue();

        transaction.begin();
        platforms.set(closed, Standing.DISABLED);
        transaction.commit();
        assertThat(platforms.find(closed).orElseThrow().isActive())
                .as("at once")
                .isFalse();
        transaction.begin();
        platforms.set(closed, Standing.ACTIVE);
        transaction.commit();
        assertThat(platforms.find(closed).orElseThrow().isActive()).isTrue();
    }

    @Test
    void aNulCharacterIsNoFailure() throws Exception {
        String everything = bearer(Set.of(Duty.values()));
        for (String path : List.of(
                "/home/notice?then=a%00b",
                "/review?person=P-%00&verb=%00&activity=course/%00&from=%00&cohort=%00",
                "/review?more=%00",
                "/training?q=%00",
                "/lti/login?iss=%00&login_hint=%00&target_link_uri=%00",
                "/preview?lang=%00")) {
            assertThat(Knocker.getAs(path, everything).statusCode()).as(path).isLessThan(500);
        }
        for (List<String> form : List.of(
                List.of("/home/notice", "version=%00&then=%00"),
                List.of("/training", "do=search&q=%00"),
                List.of("/training", "do=assign&q=%00&path=%00&due=%00&person=%00"),
                List.of("/review/export", "verb=%00&format=csv%00"),
                List.of("/player/quiz/entree/begin", "x=%00"),
                List.of("/lti/ticket", "ticket=%00&platform=%00&visit=%00"),
                List.of("/lti/launch", "state=%00&id_token=%00&error=%00&error_description=%00"))) {
            assertThat(Knocker.post(form.get(0), form.get(1), "Authorization", "Bearer " + everything)
                            .statusCode())
                    .as(form.get(0))
                    .isLessThan(500);
        }
        String hint = "/lti/login?" + Knocker.form(Knocker.loginOf("tool-at-test", "hi\0nt"));
        assertThat(Knocker.get(hint, "").headers().firstValue("Location").orElseThrow())
                .contains("login_hint=hint&");
    }

    @Test
    void whatStandsBehindASemicolonInAPathOpensNoOtherDoor() throws Exception {
        String learner = bearer(Set.of(Duty.LEARNER));
        for (String path : List.of("/player;x=1/quiz/entree", "/player/quiz;a/entree;b=c", "/home;x=1")) {
            assertThat(Knocker.getAs(path, learner).statusCode()).as(path).isEqualTo(200);
            assertThat(Knocker.getAs(path, "guessed").statusCode()).as(path).isEqualTo(401);
        }
        for (String path : List.of("/training;x=1", "/review;x=1", "/preview;x=1/quiz/entree")) {
            assertThat(Knocker.getAs(path, learner).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(Knocker.get("/admin;x=1", "").statusCode()).isEqualTo(401);
    }

    @Test
    void aLoginWhoseQueryIsNotEncodedIsUnderstood() throws Exception {
        String query = Knocker.form(Knocker.loginOf("tool-at-test", "hint")) + "&lti_message_hint={\"a\":\"b|c\"}";
        HttpURLConnection call = (HttpURLConnection) new URL(TOOL + "/lti/login?" + query).openConnection();
        call.setInstanceFollowRedirects(false);

        assertThat(call.getResponseCode()).isEqualTo(302);
        assertThat(call.getHeaderField("Location")).contains("lti_message_hint=%7B%22a%22%3A%22b%7Cc%22%7D&");
    }

    @Test
    void aLaunchWhoseTextsHoldNulCharactersArrivesWithoutThem() throws Exception {
        try (Knocker knocker = new Knocker()) {
            Knocker.Login login = knocker.login();
            HttpResponse<String> launch = knocker.launch(
                    login,
                    claims(login)
                            .add("name", "In\0ès")
                            .add(
                                    LTI + "context",
                                    Json.createObjectBuilder().add("id", "nul").add("title", "De\0venir"))
                            .add(LTI + "custom", Json.createObjectBuilder().add("activity", "quiz/en\0tree")));
            assertThat(launch.statusCode()).as(launch.body()).isEqualTo(303);
            assertThat(number("select count(*) from people_cohort where title = 'Devenir'"))
                    .isOne();
        }
    }

    @Test
    void anOddReturnAddressBreaksNoPage() throws Exception {
        try (Knocker knocker = new Knocker()) {
            for (String odd :
                    List.of("https://[fe80::1%25eth0]/", "https://a.example;script-src", "http://lms.example/", "x")) {
                Knocker.Login login = knocker.login();
                HttpResponse<String> launch = knocker.launch(
                        login,
                        claims(login)
                                .add(
                                        LTI + "launch_presentation",
                                        Json.createObjectBuilder().add("return_url", odd)));
                assertThat(launch.statusCode()).as(odd).isEqualTo(303);
                String path = URI.create(launch.headers().firstValue("Location").orElseThrow())
                        .getPath();
                HttpResponse<String> page = Knocker.get(path, "");
                assertThat(page.statusCode()).as(odd).isEqualTo(200);
                assertThat(header(page, "Content-Security-Policy")).doesNotContain("lms.example", "a.example", "eth0");
            }
        }
    }

    @Test
    void whoKnocksTooOftenIsAskedToWaitAndNobodyElseIs() throws Exception {
        String flood = "/lti/login?" + Knocker.form(Knocker.loginOf("tool-at-nowhere", "busy-" + UUID.randomUUID()));
        HttpResponse<String> answer = Knocker.get(flood, "en");
        for (int more = 0; more < 1_500 && answer.statusCode() == 400; more++) {
            answer = Knocker.get(flood, "en");
        }

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Long.parseLong(header(answer, "Retry-After"))).isBetween(1L, 60L);
        assertThat(answer.body()).contains("<h1", "Too many requests");
        assertThat(Knocker.get("/lti/login?" + Knocker.form(Knocker.loginOf("tool-at-test", "calm")), "")
                        .statusCode())
                .isEqualTo(302);
    }

    /** Each door counts who knocks by what they bring: a state, a visit, an invitation. */
    @Test
    void theDoorsOfLaunchTicketAndRegistrationAskWhoKnocksTooOftenToWait() throws Exception {
        String one = UUID.randomUUID().toString();
        String another = UUID.randomUUID().toString();
        HttpResponse<String> launch =
                knocked(() -> Knocker.post("/lti/launch", "state=" + one + "&id_token=x", "", ""));
        assertThat(launch.body()).contains("<h1", "Too many requests");
        assertThat(Knocker.post("/lti/launch", "state=" + another + "&id_token=x", "", "")
                        .statusCode())
                .isEqualTo(401);

        String ticket = "ticket=x&platform=" + one + "&visit=";
        HttpResponse<String> redeeming = knocked(() -> Knocker.post("/lti/ticket", ticket + one, "", ""));
        assertThat(redeeming.body()).contains("\"problem\"", "too many requests");
        assertThat(Knocker.post("/lti/ticket", ticket + another, "", "").statusCode())
                .isEqualTo(401);

        HttpResponse<String> registering = knocked(() -> Knocker.get("/lti/register/" + one, "en"));
        assertThat(registering.body()).contains("<h1", "Too many requests");
        assertThat(Knocker.get("/lti/register/" + another, "en").statusCode()).isEqualTo(410);
    }

    /** Knocks until somebody asks to wait. */
    private static HttpResponse<String> knocked(Callable<HttpResponse<String>> knock) throws Exception {
        HttpResponse<String> answer = knock.call();
        int first = answer.statusCode();
        for (int more = 0; more < 1_500 && answer.statusCode() == first; more++) {
            answer = knock.call();
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Long.parseLong(header(answer, "Retry-After"))).isBetween(1L, 60L);
        return answer;
    }

    @Test
    void afterTooManyWrongTokensTheOperatorsDoorWaitsALittle() throws Exception {
        for (int guess = 0; guess < 120 && Knocker.getAs("/admin", "wrong").statusCode() == 401; guess++) {
            assertThat(guess).isLessThan(100);
        }
        HttpResponse<String> guesser = Knocker.getAs("/admin", "wrong");
        assertThat(guesser.statusCode()).isEqualTo(429);
        assertThat(Long.parseLong(header(guesser, "Retry-After"))).isOne();
        assertThat(Knocker.get("/admin", "").statusCode())
                .as("asks for the token")
                .isEqualTo(401);
    }

    @Test
    void theRightTokenIsNeverKeptWaitingByTheWrongOnesOfOthers() throws Exception {
        for (int guess = 0; guess < 120 && Knocker.getAs("/admin", "wrong").statusCode() == 401; guess++) {
            assertThat(guess).isLessThan(100);
        }
        assertThat(Knocker.getAs("/admin", "operator-of-the-tests").statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsOldIsForgottenAndWhatWasLearntStays() throws Exception {
        String statements = "select count(*) from lrs_statement";
        Instant now = clock.instant();
        UUID old = visit(now.minus(Duration.ofDays(91)));
        UUID recent = visit(now.minus(Duration.ofDays(89)));
        UUID noted = entry(now.minus(Duration.ofDays(401)));
        UUID kept = entry(now.minus(Duration.ofDays(399)));
        String attempts = "select count(*) from learning_attempt";
        long learnt = number(statements) + number(attempts);
        UUID dead = parcel(TestCourier.TARGET, "DEAD", now.minus(Duration.ofDays(91)));
        UUID recentlyDead = parcel(TestCourier.TARGET, "DEAD", now.minus(Duration.ofDays(89)));
        UUID stranded = parcel("platform:" + NOBODY, "WAITING", now.minus(Duration.ofDays(91)));
        UUID told = grade(now.minus(Duration.ofDays(401)));
        UUID remembered = grade(now.minus(Duration.ofDays(399)));
        UUID ignored = deployment(NOBODY, "WAITING", now.minus(Duration.ofDays(31)));
        UUID waiting = deployment(NOBODY, "WAITING", now.minus(Duration.ofDays(29)));
        UUID refused = deployment(NOBODY, "REFUSED", now.minus(Duration.ofDays(31)));

        assertThat(round.goThrough(now)).isGreaterThanOrEqualTo(2);

        assertThat(number("select count(*) from session_visit where id = ?", old))
                .isZero();
        assertThat(number("select count(*) from session_visit where id = ?", recent))
                .isOne();
        assertThat(number("select count(*) from journal_entry where id = ?", noted))
                .isZero();
        assertThat(number("select count(*) from journal_entry where id = ?", kept))
                .isOne();
        assertThat(number("select count(*) from outbox_parcel where id in (?, ?)", dead, stranded))
                .isZero();
        assertThat(number("select count(*) from outbox_parcel where id = ?", recentlyDead))
                .isOne();
        assertThat(number("select count(*) from grading_grade where id = ?", told))
                .isZero();
        assertThat(number("select count(*) from grading_grade where id = ?", remembered))
                .isOne();
        String deployments = "select count(*) from platform_deployment where id = ?";
        assertThat(number(deployments, ignored)).as("nobody decided on it").isZero();
        assertThat(number(deployments, waiting)).isOne();
        assertThat(number(deployments, refused)).isOne();
        round.goThrough(now.plus(Duration.ofDays(2)));
        assertThat(number(deployments, waiting)).isZero();
        assertThat(number("select count(*) from session_visit where id = ?", recent))
                .isZero();
        assertThat(number("select count(*) from journal_entry where id = ?", kept))
                .isZero();
        assertThat(number("select count(*) from launch_login")).isZero();
        assertThat(number("select count(*) from session_ticket")).isZero();
        assertThat(number(statements) + number(attempts))
                .as("what other tests said may still arrive")
                .isGreaterThanOrEqualTo(learnt);
    }

    /** However many wait at platforms that are gone. */
    @Test
    void ofTheDeploymentsThatWaitTheOperatorSeesTheNewestAndHowManyMoreThereAre() throws Exception {
        UUID closed = platforms.all().stream()
                .filter(platform -> platform.registration().clientId().equals("tool-at-closed"))
                .findFirst()
                .orElseThrow()
                .id();
        Instant later = clock.instant().plus(Duration.ofHours(1));
        UUID oldest = deployment(closed, "WAITING", later);
        UUID newest = oldest;
        for (int second = 1; second <= 50; second++) {
            newest = deployment(closed, "WAITING", later.plusSeconds(second));
            deployment(NOBODY, "WAITING", later.plusSeconds(60 + second));
        }

        assertThat(Knocker.getAs("/admin", "operator-of-the-tests").body())
                .contains("<code>" + newest + "</code>")
                .doesNotContain("<code>" + oldest + "</code>")
                .containsPattern("[1-9]\\d* (more wait|autre)");
        run("delete from platform_deployment where first_seen >= ?", Timestamp.from(later));
    }

    private UUID deployment(UUID platform, String state, Instant firstSeen) throws SQLException {
        UUID id = UUID.randomUUID();
        run(
                "insert into platform_deployment (id, platform, deployment, tenant, state, first_seen, last_seen)"
                        + " values (?, ?, ?, '', ?, ?, ?)",
                id,
                platform,
                id.toString(),
                state,
                Timestamp.from(firstSeen),
                Timestamp.from(firstSeen));
        return id;
    }

    private UUID visit(Instant lastSeen) throws SQLException {
        UUID id = UUID.randomUUID();
        run(
                "insert into session_visit values (?, ?, ?, ?, ?, '', ?, 'home', 'fr', 'LEARNER', true, '', '{}', ?,"
                        + " ?, ?, '', '')",
                id,
                tenant,
                id,
                id,
                NOBODY,
                NOBODY,
                id.toString(),
                Timestamp.from(lastSeen),
                Timestamp.from(lastSeen));
        return id;
    }

    private UUID parcel(String target, String state, Instant at) throws SQLException {
        UUID id = UUID.randomUUID();
        if (number("select count(*) from outbox_target where target = ?", target) == 0) {
            run(
                    "insert into outbox_target (target, rests_until, failures, reason) values (?, ?, 0, '')",
                    target,
                    Timestamp.from(at));
        }
        run(
                "insert into outbox_parcel (id, parcel, target, tenant, order_key, body, state, put_at, settled_at,"
                        + " attempts, reason) values (?, ?, ?, ?, 'k', '{}', ?, ?, ?, 1, 'no')",
                id,
                id,
                target,
                tenant,
                state,
                Timestamp.from(at),
                Timestamp.from(at));
        return id;
    }

    private UUID grade(Instant at) throws SQLException {
        UUID id = UUID.randomUUID();
        run(
                "insert into grading_grade (id, tenant, person, activity, percent, completed, started_at, said_at)"
                        + " values (?, ?, ?, 'quiz/entree', 50, true, ?, ?)",
                id,
                tenant,
                id,
                Timestamp.from(at),
                Timestamp.from(at));
        return id;
    }

    private UUID entry(Instant at) throws SQLException {
        UUID id = UUID.randomUUID();
        run(
                "insert into journal_entry (id, happened_at, tenant, actor, act, subject, detail)"
                        + " values (?, ?, ?, ?, 'SIGNED_IN', 's', 'd')",
                id,
                Timestamp.from(at),
                tenant,
                NOBODY);
        return id;
    }

    private void run(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private long number(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    @Test
    void theNoticeSpendsNoTicketAndForgetsNoQuestion() throws Exception {
        run(
                "insert into people_cohort (id, tenant, platform, deployment, context_id, title, first_seen, last_seen) values (?, ?, ?, 'd', 'hardened', 'Devenir mentor', ?, ?)",
                cohort,
                tenant,
                NOBODY,
                Timestamp.from(clock.instant()),
                Timestamp.from(clock.instant()));
        Visit untold = visit(UUID.randomUUID(), Set.of(Duty.TRAINER));
        String bearer = bearer(untold);
        String list = "/review?verb=http%3A%2F%2Fadlnet.gov%2Fx&from=2026-01-01";
        String location = header(Knocker.getAs(list, bearer), "Location");
        assertThat(URLDecoder.decode(Knocker.parameter(location, "then"), StandardCharsets.UTF_8))
                .isEqualTo(list);
        assertThat(Knocker.getAs(location.replaceFirst("^" + TOOL, ""), bearer).body())
                .contains("value=\"" + list.replace("&", "&amp;") + "\"");

        String ticket = "/review/export.csv?ticket=" + downloads.ticket(untold, "/review/export.csv");
        assertThat(Knocker.get(ticket, "").statusCode()).isEqualTo(401);
        acknowledgements.acknowledge(tenant, untold.person());
        assertThat(Knocker.get(ticket, "").statusCode()).isEqualTo(200);
        assertThat(Knocker.get(ticket, "").statusCode()).isEqualTo(401);
    }

    private String bearer(Set<Duty> duties) throws Exception {
        UUID person = UUID.randomUUID();
        acknowledgements.acknowledge(tenant, person);
        return bearer(visit(person, duties));
    }

    private Visit visit(UUID person, Set<Duty> duties) {
        return new Visit(
                UUID.randomUUID(),
                person,
                person,
                tenant,
                NOBODY,
                cohort.toString(),
                person,
                "home",
                "fr",
                duties,
                false,
                "",
                "{}");
    }

    private String bearer(Visit visit) throws Exception {
        transaction.begin();
        String ticket = hall.announce(visit, "proof");
        transaction.commit();
        return hall.redeem(ticket, NOBODY, visit.id(), proof -> true)
                .orElseThrow()
                .bearer();
    }
}
