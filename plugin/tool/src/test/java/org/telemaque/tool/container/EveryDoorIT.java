package org.telemaque.tool.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.telemaque.tool.foundation.platform.Platforms;
import org.telemaque.tool.session.Downloads;
import org.telemaque.tool.session.Hall;
import org.telemaque.tool.session.Secrets;
import org.telemaque.tool.session.Visit;
import org.telemaque.tool.workshop.people.Duty;

/** Every door of the tool, tried with every duty and with ids that are somebody else's. */
@ExtendWith(ArquillianExtension.class)
class EveryDoorIT {
    private static final String TOOL = "http://127.0.0.1:" + Integer.getInteger("it.port", 19080);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final UUID FORM_KEY = UUID.randomUUID();
    private static final String QUESTION = "deux-traditions";
    private static final List<String> ANYTHING = List.of("|");
    private static final Set<Integer> CLOSED = Set.of(403, 404);

    /** Doors that answer a foreign id, or a name that is looked for, as if nothing were there, without a refusal. */
    private static final Set<String> SILENT = Set.of(
            "GET /training",
            "POST /player/draft/{attempt}/{question}",
            "GET /training/person/{id}/withdraw/{assignment}",
            "POST /training/person/{id}/withdraw/{assignment}");

    /**
     * The doors of the demo, which is switched off here, and of a review that no launch asked for: they open for the right people
     * and nothing is behind them.
     */
    private static final Set<String> DEMO = Set.of("GET /preview/gallery", "GET /submission");

    /** Says to everybody who is let in that there is nothing behind it. */
    private static final Set<String> NOWHERE = Set.of("GET /player/{nothing}", "POST /visit/leave");

    @Inject
    Town town;

    @Inject
    Hall hall;

    @Inject
    Downloads downloads;

    @Inject
    Platforms platforms;

    @Resource(lookup = "jdbc/telemaque")
    DataSource database;

    private final List<String> wrong = new ArrayList<>();
    private final Map<Duty, String> bearers = new EnumMap<>(Duty.class);
    private Somebody own;
    private List<Somebody> strangers;

    @Deployment
    static WebArchive war() {
        return Wars.telemaque();
    }

    @BeforeEach
    void sixInACourseAndThreeElsewhere() throws Exception {
        UUID platform = platforms.all().iterator().next().id();
        String tenant = "doors-" + UUID.randomUUID();
        Somebody course = town.course(tenant, platform);
        for (String name : List.of("Ba", "Ce", "Do", "Fu")) {
            town.resident(course, name, Duty.LEARNER);
        }
        own = town.busy(town.resident(course, "Ada Own", Duty.LEARNER));
        for (Duty duty : Duty.values()) {
            Somebody resident = town.resident(course, "With " + duty, duty);
            bearers.put(duty, town.enter(resident, duty));
            if (duty == Duty.ADMINISTRATOR) {
                looksAfter(resident, platform);
            }
        }
        strangers = List.of(
                stranger(town.course(tenant, platform), "Nina Nextdoor"),
                stranger(town.course(tenant, UUID.randomUUID()), "Olga Otherplatform"),
                stranger(town.course("else-" + UUID.randomUUID(), platform), "Theo Othercompany"));
    }

    private Somebody stranger(Somebody course, String name) throws Exception {
        return town.busy(town.resident(course, name, Duty.LEARNER));
    }

    /** As if the operator had invited exactly this person. */
    private void looksAfter(Somebody resident, UUID platform) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement row = connection.prepareStatement("insert into enrolment_administrator"
                        + " (id, name, tenant, platforms, invited_at, withdrawn)"
                        + " values (?, 'Somebody', ?, ?, current_timestamp, false)")) {
            row.setObject(1, resident.uuid("person"));
            row.setString(2, resident.tenant());
            row.setString(3, platform.toString());
            row.executeUpdate();
        }
    }

    /**
     * How to knock at a door.
     *
     * @param path with its query
     * @param form what is sent, where something is
     */
    private record Knock(String path, String form) {
        String said() {
            return path + " " + form;
        }
    }

    /** How to knock at each door, naming somebody; a door that is not here fails the test until somebody says how. */
    private static Knock knock(Door door, Somebody who) {
        String path = door.path().contains("/record/")
                ? filled(door.path(), who).replace("{id}", who.id("record"))
                : filled(door.path(), who).replace("{id}", who.id("person"));
        String search = "cohort=" + who.id("cohort") + "&person=" + who.id("code");
        String forms = "formKey=" + FORM_KEY;
        return switch (door.toString()) {
            case "GET /review", "GET /review/export.csv", "GET /review/export.json" ->
                new Knock(path + "?" + search, "");

            case "POST /review/record/{id}/unmask" -> new Knock(path, "reason=A+complaint+to+answer");
            case "POST /review/export" -> new Knock(path, search + "&format=csv");
            case "GET /training" -> new Knock(path + "?q=" + who.id("fullName").replace(' ', '+'), "");
            case "POST /training" ->
                new Knock(path, "do=assign&path=mentor-socle&due=" + soon() + "&person=" + who.id("person"));
            case "POST /admin/readers" ->
                new Knock(path, "tenant=" + who.tenant() + "&person=" + who.id("person") + "&granted=true");
            case "POST /admin/invitations" -> new Knock(path, "tenant=" + who.tenant() + "&name=");
            case "POST /admin/parcels" -> new Knock(path, "parcel=" + who.id("person") + "&target=lrs");
            case "GET /admin/platform/{id}" -> new Knock("/admin/platform/" + who.id("platform"), "");
            case "POST /admin/platform/{id}" -> new Knock("/admin/platform/" + who.id("platform"), "standing=DISABLED");
            case "POST /admin/platform/{id}/administrators" ->
                new Knock("/admin/platform/" + who.id("platform") + "/administrators", "name=Somebody");
            case "POST /admin/platform/{id}/administrators/{administrator}" ->
                new Knock("/admin/platform/" + who.id("platform") + "/administrators/" + who.id("person"), "");
            case "POST /admin/platform/{id}/framers" ->
                new Knock("/admin/platform/" + who.id("platform") + "/framers", "origins=https://lms.example.com");
            case "POST /admin/platform/{id}/deployments" ->
                new Knock("/admin/platform/" + who.id("platform") + "/deployments", "deployment=x&decision=ADMITTED");
            case "POST /admin/platform/{id}/newcomers" ->
                new Knock("/admin/platform/" + who.id("platform") + "/newcomers", "newcomers=ASKED");
            case "POST /desk/platform/{id}/deployments" ->
                new Knock("/desk/platform/" + who.id("platform") + "/deployments", "deployment=x&decision=REFUSED");
            case "POST /desk/platform/{id}/framers" ->
                new Knock("/desk/platform/" + who.id("platform") + "/framers", "origins=https://lms.example.com");
            case "POST /desk/platform/{id}" -> new Knock("/desk/platform/" + who.id("platform"), "standing=ACTIVE");
            case "POST /admin/keys" -> new Knock(path, "do=replace");
            case "POST /admin/credentials" -> new Knock(path, "tenant=default&label=tests&scope=READ");
            case "POST /admin/credentials/renewed", "POST /admin/credentials/withdrawn" ->
                new Knock(path, "tenant=default&key=none");
            case "POST /admin/targets" -> new Knock(path, "do=pause&target=lrs:first");
            case "POST /lti/ticket" ->
                new Knock(
                        path,
                        "ticket=%s&platform=%s&visit=%s"
                                .formatted(who.id("ticket"), who.id("platform"), who.id("visit")));
            case "POST /player/scenario/{scenario}/decide" -> new Knock(path, forms + "&scene=x&choice=y");
            case "POST /player/scenario/{scenario}/back/{kept}",
                    "POST /player/again/answer",
                    "POST /player/quiz/{quiz}/answer",
                    "POST /player/course/{course}/lesson/{lesson}/answer" ->
                new Knock(path, forms + "&question=" + QUESTION);
            case "POST /player/draft/{attempt}/{question}" -> new Knock(path, "answer=something");
            case "POST /player/survey/{survey}", "POST /player/survey/{survey}/keep" ->
                new Knock(path, "do=keep&q.raison=something");
            case "POST /training/person/{id}/path/{assignment}/{milestone}" -> new Knock(path, "do=confirm&edition=0");
            case "POST /training/person/{id}/observe/{checklist}",
                    "POST /training/person/{id}/observe/{checklist}/keep" ->
                new Knock(path, "do=keep&turn=0&note=something");
            case "POST /home/notice" -> new Knock(path, "version=none&then=/home");
            case "POST /notebook/{course}/{lesson}" -> new Knock(path, "note=For+nobody+else");
            case "POST /placement" -> new Knock(path, "do=add&item=quiz/entree");
            case "GET /admin",
                    "GET /admin/credentials",
                    "GET /admin/keys",
                    "GET /admin/log",
                    "GET /admin/targets",
                    "GET /admin/packs",
                    "POST /admin/packs",
                    "GET /desk",
                    "GET /lti/desk/{key}",
                    "GET /lti/register/{key}",
                    "POST /desk/next",
                    "POST /desk/parcel/{parcel}",
                    "POST /lti/desk/{key}",
                    "POST /api/admin/invitations",
                    "POST /lti/register/{key}",
                    "GET /admin/metrics",
                    "GET /placement",
                    "GET /placement/return",
                    "GET /assets/{hash}/{name}",
                    "GET /assets/media/{hash}/{name}",
                    "GET /glance",
                    "GET /glance/course/{course}/lesson/{lesson}",
                    "GET /glance/{kind}/{slug}",
                    "POST /visit/leave",
                    "GET /home",
                    "GET /home/notice",
                    "GET /home/observations",
                    "GET /home/path/{slug}",
                    "GET /home/records",
                    "GET /id/{path}",
                    "GET /lti/jwks",
                    "GET /lti/launch",
                    "GET /lti/login",
                    "GET /mentees",
                    "GET /notebook",
                    "GET /notebook/notes.txt",
                    "POST /notebook/file",
                    "GET /open/{platform}/{visit}",
                    "GET /player/again",
                    "GET /player/course/{course}",
                    "GET /player/course/{course}/lesson/{lesson}",
                    "GET /player/glossary/{term}",
                    "GET /player/quiz/{quiz}",
                    "GET /player/survey/{survey}",
                    "GET /player/{nothing}",
                    "GET /player/scenario/{scenario}",
                    "GET /player/scenario/{scenario}/debrief",
                    "GET /preview",
                    "GET /preview/course/{course}/lesson/{lesson}",
                    "GET /preview/gallery",
                    "GET /preview/{kind}/{slug}",
                    "GET /preview/scenario/{slug}/play",
                    "GET /review/record/{id}",
                    "GET /submission",
                    "GET /training/marks",
                    "GET /training/person/{id}",
                    "GET /training/person/{id}/observe/{checklist}",
                    "GET /training/person/{id}/path/{assignment}",
                    "GET /training/person/{id}/withdraw/{assignment}",
                    "GET /training/surveys",
                    "POST /api/demo/clock",
                    "POST /lti/launch",
                    "POST /lti/login",
                    "POST /player/course/{course}/lesson/{lesson}/read",
                    "POST /player/quiz/{quiz}/begin",
                    "POST /player/scenario/{scenario}/begin",
                    "POST /player/scenario/{scenario}/debrief",
                    "POST /training/marks",
                    "POST /training/roster",
                    "POST /training/person/{id}/withdraw/{assignment}",
                    "POST /visit/alive" -> new Knock(path, "");
            default -> fail("Say in this table how to knock at the new door " + door);
        };
    }

    private static String filled(String template, Somebody who) {
        String filled = template;
        for (Map.Entry<String, String> id : who.ids().entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        boolean path = template.startsWith("/home/path");
        boolean story = template.startsWith("/preview/scenario");
        return filled.replace("{course}", "fondations")
                .replace("{lesson}", "un-mot-une-histoire")
                .replace("{quiz}", "mythes-realites")
                .replace("{scenario}", "trois-annulations")
                .replace("{survey}", "apres-cours")
                .replace("{checklist}", "entretien")
                .replace("{milestone}", "entree")
                .replace("{kind}", "quiz")
                .replace("{slug}", path ? "mentor-socle" : story ? "trois-annulations" : "mythes-realites")
                .replace("{term}", "mentor")
                .replace("{nothing}", "wizard/nowhere")
                .replace("{question}", QUESTION)
                .replace("{path}", "mentor/course/fondations")
                .replace("{hash}", "0123456789abcdef")
                .replace("{kept}", "0")
                .replace("{key}", "no-such-key-0123456789")
                .replace("{parcel}", "00000000-0000-0000-0000-000000000001")
                .replace("{name}", "figure.svg");
    }

    private static LocalDate soon() {
        return LocalDate.now(ZoneOffset.UTC).plusDays(3);
    }

    @Test
    void aGuardedDoorOpensForTheDutiesThatItNamesAndNoOther() throws Exception {
        Ledger before = ledger(own, ANYTHING);
        for (Door door : guarded()) {
            for (Duty duty : Duty.values()) {
                int answer = door.opensFor(duty) ? 403 : status(door, own, bearers.get(duty));
                expect(CLOSED.contains(answer), door + " with " + duty + " is closed: " + answer);
            }
        }
        assertThat(ledger(own, ANYTHING)).as("what the refused left").isEqualTo(before);
        for (Door door : guarded()) {
            for (Duty duty : let(door)) {
                int answer = status(door, own, bearers.get(duty));
                boolean right = DEMO.contains(door.toString()) ? answer == 404 : isOpen(door, answer);
                expect(right, door + " with " + duty + " is open: " + answer);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aVisitWithoutADutyReachesOnlyWhatEveryVisitDoes() throws Exception {
        String none = town.enter(town.resident(own, "With nothing"));
        for (Door door : guarded()) {
            int answer = status(door, own, none);
            boolean right = door.needs().isEmpty() ? isOpen(door, answer) : CLOSED.contains(answer);
            expect(right, door + " with no duty: " + answer);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void withoutARunningVisitEveryGuardedDoorSaysSo() throws Exception {
        String expired = town.enter(own, Duty.values());
        town.abandon(Secrets.hash(expired));
        Ledger before = ledger(own, ANYTHING);
        for (Door door : guarded()) {
            for (String bearer : List.of("", "guessed", expired, own.id("visit"), own.id("ticket"))) {
                int answer = status(door, own, bearer);
                expect(answer == 401, door + " with \"" + bearer + "\" asks for a visit: " + answer);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(ledger(own, ANYTHING)).isEqualTo(before);
    }

    @Test
    void idsOfAnotherVisitCohortCompanyOrPlatformShowNothingAndChangeNothing() throws Exception {
        for (Somebody stranger : strangers) {
            Ledger before = ledger(stranger, stranger.words());
            for (Door door : guarded()) {
                for (Duty duty : let(door)) {
                    tryWithIdsOf(stranger, door, duty);
                }
            }
            assertThat(ledger(stranger, stranger.words()))
                    .as("what is kept about %s", stranger.id("fullName"))
                    .isEqualTo(before);
        }
        assertThat(wrong).isEmpty();
    }

    private void tryWithIdsOf(Somebody stranger, Door door, Duty duty) throws Exception {
        Set<String> tried = new HashSet<>(Set.of(knock(door, own).said()));
        for (Somebody mixed : own.mixedWith(stranger).toList()) {
            Knock knock = knock(door, mixed);
            if (tried.add(knock.said())) {
                HttpResponse<String> answer = send(door, knock, bearers.get(duty));
                String said = door.method() + " " + knock.said() + " with " + duty;
                boolean refused = !wentIn(answer.statusCode()) || answer.statusCode() == 422;
                expect(refused || SILENT.contains(door.toString()), said + " is refused: " + answer.statusCode());
                stranger.secrets(knock.said())
                        .forEach(secret -> expect(!answer.body().contains(secret), said + " does not show " + secret));
            }
        }
    }

    @Test
    void anAttemptIsOfItsLearnerEvenAmongColleagues() throws Exception {
        Somebody colleague = town.busy(town.resident(own, "Cleo Colleague", Duty.LEARNER));
        List<String> words = List.of(colleague.id("person"), colleague.id("attempt"), colleague.id("assignment"));
        Ledger before = ledger(own, words);
        String learner = bearers.get(Duty.LEARNER);
        for (Door door :
                guarded().stream().filter(door -> door.needs().isEmpty()).toList()) {
            HttpResponse<String> answer = send(door, knock(door, colleague), learner);
            assertThat(answer.body()).as(door.toString()).doesNotContain(colleague.secrets(""));
        }
        assertThat(ledger(own, words)).isEqualTo(before);
    }

    @Test
    void anUnguardedDoorIsTheSameForEverybody() throws Exception {
        for (Door door : Door.all().stream().filter(door -> !door.guarded()).toList()) {
            HttpResponse<String> nobody = send(door, knock(door, own), "");
            expect(nobody.statusCode() < 500, door + " answers: " + nobody.statusCode());
            assertThat(nobody.body()).as(door.toString()).doesNotContain(own.secrets(""));
            for (Duty duty : knocking(door)) {
                int answer = status(door, own, bearers.get(duty));
                expect(isNoOther(answer, nobody.statusCode()), door + " is no other with " + duty + ": " + answer);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Who shows the operator's door many tokens that are not the operator's is made to wait, whoever it is. */
    private static boolean isNoOther(int answer, int nobodys) {
        return answer == nobodys || nobodys == 401 && answer == 429;
    }

    @Test
    void aVisitOpensOnlyOnItsOwnPlatformAndWithItsOwnTicket() throws Exception {
        Door page = door("GET /open/{platform}/{visit}");
        assertThat(status(page, own, "")).isEqualTo(200);
        for (Somebody stranger : strangers) {
            boolean samePlatform = stranger.id("platform").equals(own.id("platform"));
            assertThat(status(page, own.with("platform", UUID.randomUUID().toString()), ""))
                    .isEqualTo(404);
            assertThat(status(page, own.with("visit", stranger.id("visit")), ""))
                    .isEqualTo(samePlatform ? 200 : 404);
            for (String part : List.of("ticket", "platform", "visit")) {
                Somebody mixed = own.with(part, stranger.id(part));
                if (mixed.equals(own)) {
                    continue;
                }
                assertThat(hall.redeem(mixed.id("ticket"), mixed.uuid("platform"), mixed.uuid("visit"), proof -> true))
                        .isEmpty();
            }
        }
        for (Somebody one : Stream.concat(strangers.stream(), Stream.of(own)).toList()) {
            assertThat(hall.redeem(one.id("ticket"), one.uuid("platform"), one.uuid("visit"), proof -> true))
                    .isPresent();
        }
    }

    @Test
    void aDownloadTicketOpensItsOwnDoorOnce() throws Exception {
        Visit trainer = own.visit(Duty.values());
        town.announce(trainer);
        String ticket = "ticket=" + downloads.ticket(trainer, "/review/export.csv");
        for (Door door : guarded()) {
            Knock knock = knock(door, own);
            if (!knock.path().startsWith("/review/export.csv")) {
                String path = knock.path() + (knock.path().contains("?") ? "&" : "?") + ticket;
                int answer = send(door, new Knock(path, knock.form()), "").statusCode();
                expect(answer == 401, door + " with the ticket of another: " + answer);
            }
        }
        assertThat(wrong).isEmpty();
        Door file = door("GET /review/export.csv");
        assertThat(send(file, new Knock("/review/export.csv?" + ticket, ""), "").statusCode())
                .isEqualTo(200);
        assertThat(send(file, new Knock("/review/export.csv?" + ticket, ""), "").statusCode())
                .isEqualTo(401);
        String again = "?ticket=" + downloads.ticket(trainer, "/review/export.csv");
        String elsewhere = "&cohort=" + strangers.get(0).id("cohort");
        assertThat(send(file, new Knock("/review/export.csv" + again + elsewhere, ""), "")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theOperatorReachesAPersonOnlyThroughTheirOwnCompany() throws Exception {
        Door door = door("POST /admin/readers");
        Somebody stranger = strangers.get(2);
        Ledger before = ledger(stranger, stranger.words());
        assertThat(status(door, own.with("person", stranger.id("person")), TestPlatform.ADMIN_TOKEN))
                .isEqualTo(404);
        assertThat(ledger(stranger, stranger.words())).isEqualTo(before);
        assertThat(ledger(own, List.of(stranger.id("person"))).rows().values()).allMatch(List::isEmpty);
    }

    /** After sixty wrong tokens in a minute the operator's door asks to wait: two duties stand for all of them there. */
    private static Set<Duty> knocking(Door door) {
        return door.path().contains("/admin")
                ? EnumSet.of(Duty.LEARNER, Duty.ADMINISTRATOR)
                : EnumSet.allOf(Duty.class);
    }

    private void expect(boolean right, String sentence) {
        if (!right) {
            wrong.add(sentence);
        }
    }

    private Ledger ledger(Somebody who, Collection<String> words) throws SQLException {
        return Ledger.of(database, who.tenant(), words);
    }

    private static List<Door> guarded() {
        return Door.all().stream().filter(Door::guarded).toList();
    }

    private static Door door(String name) {
        return Door.all().stream()
                .filter(door -> door.toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Duty> let(Door door) {
        return Stream.of(Duty.values()).filter(door::opensFor).toList();
    }

    private static boolean isOpen(Door door, int answer) {
        return NOWHERE.contains(door.toString()) ? answer == 404 : wentIn(answer);
    }

    /** Whatever the door then said of what was sent. */
    private static boolean wentIn(int answer) {
        return answer < 400 || answer == 422;
    }

    private static int status(Door door, Somebody who, String bearer) throws Exception {
        return send(door, knock(door, who), bearer).statusCode();
    }

    private static HttpResponse<String> send(Door door, Knock knock, String bearer) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(TOOL + knock.path()))
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Content-Type", FORM)
                .method(door.method(), HttpRequest.BodyPublishers.ofString(knock.form()));
        if (!bearer.isEmpty()) {
            request.header("Authorization", "Bearer " + bearer);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
