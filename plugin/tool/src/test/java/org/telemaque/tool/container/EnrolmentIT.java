package org.telemaque.tool.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From an operator's invitation to the first launch of an LMS that registered itself, over real HTTP. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EnrolmentIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String TOOL = TestPlatform.TOOL;
    private static final String CONFIGURATION = TestPlatform.ISSUER + "/openid?course=a&b=c";
    private static final String SCORE = "https://purl.imsglobal.org/spec/lti-ags/scope/score";
    private static final String LINE_ITEM = "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem";
    private static final String CONFIGURED = "https://purl.imsglobal.org/spec/lti-tool-configuration";
    private static final Pattern HIDDEN = Pattern.compile("name=\"(\\w+)\" value=\"([^\"]*)\"");

    private static HttpServer lms;
    private static final AtomicReference<JsonObject> SAID = new AtomicReference<>();
    private static final AtomicReference<JsonObject> ASKED = new AtomicReference<>();
    private static final AtomicReference<String> BEARER = new AtomicReference<>("");
    private static volatile String client = "";
    private static volatile int registering = 201;
    private static volatile String agreed = "";

    private record Login(String state, String nonce, String cookie) {}

    @Deployment
    static WebArchive war() {
        return Wars.telemaque();
    }

    @BeforeAll
    static void open() throws IOException {
        lms = TestPlatform.published();
        lms.createContext("/openid", EnrolmentIT::describe);
        lms.createContext("/register", EnrolmentIT::register);
        lms.createContext("/secret", exchange -> answer(exchange, 200, "inner words"));
    }

    @AfterAll
    static void close() {
        lms.stop(0);
    }

    @BeforeEach
    void anLmsThatDoesAsItShould() {
        client = "client-" + UUID.randomUUID();
        registering = 201;
        agreed = "";
        SAID.set(description("/auth").build());
    }

    private static JsonObjectBuilder description(String authorization) {
        return Json.createObjectBuilder()
                .add("issuer", TestPlatform.ISSUER)
                .add("authorization_endpoint", TestPlatform.ISSUER + authorization)
                .add("token_endpoint", TestPlatform.ISSUER + "/token")
                .add("jwks_uri", TestPlatform.ISSUER + "/keys")
                .add("registration_endpoint", TestPlatform.ISSUER + "/register")
                .add("scopes_supported", array("openid", SCORE, LINE_ITEM, "https://example.org/more"))
                .add("response_types_supported", array("id_token"))
                .add(
                        "https://purl.imsglobal.org/spec/lti-platform-configuration",
                        Json.createObjectBuilder()
                                .add("product_family_code", "testlms")
                                .add("version", "7.1")
                                .add(
                                        "messages_supported",
                                        Json.createArrayBuilder()
                                                .add(Json.createObjectBuilder()
                                                        .add("type", "LtiDeepLinkingRequest")
                                                        .add("placements", array("ContentArea")))));
    }

    private static JsonArrayBuilder array(String... values) {
        return Json.createArrayBuilder(List.of(values));
    }

    private static void describe(HttpExchange exchange) throws IOException {
        BEARER.set(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        answer(exchange, 200, SAID.get().toString());
    }

    private static void register(HttpExchange exchange) throws IOException {
        try (JsonReader reader = Json.createReader(exchange.getRequestBody())) {
            ASKED.set(reader.readObject());
        }
        JsonObjectBuilder granted =
                Json.createObjectBuilder(ASKED.get()).add("client_id", client).add("scope", SCORE);
        if (!agreed.isEmpty()) {
            granted.add(
                    CONFIGURED,
                    Json.createObjectBuilder(ASKED.get().getJsonObject(CONFIGURED))
                            .add("deployment_id", agreed));
        }
        String answer = granted.build().toString();
        answer(exchange, registering, registering == 201 ? answer : "{\"error\":\"invalid_token\"}");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Test
    void anInvitedLmsRegistersInTwoStepsAndWaits() throws Exception {
        String invitation = invitation("{\"tenant\":\"acme\",\"name\":\"Acme Learning\"}");

        HttpResponse<String> shown = look(invitation);
        assertThat(shown.statusCode()).as(shown.body()).isEqualTo(200);
        assertThat(BEARER.get()).isEqualTo("Bearer once");
        assertThat(shown.body()).contains(TestPlatform.ISSUER, "testlms 7.1");
        assertThat(shown.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'self' https://* " + TestPlatform.ISSUER);

        HttpResponse<String> registered = confirm(invitation, shown);
        assertThat(registered.statusCode()).as(registered.body()).isEqualTo(200);
        assertThat(registered.body()).contains("data-lti-close", "Acme Learning", client);
        assertThat(ASKED.get().getString("scope").split(" ")).containsExactlyInAnyOrder(SCORE, LINE_ITEM);
        assertThat(ASKED.get().getJsonArray("redirect_uris").getString(0)).isEqualTo(TOOL + "/lti/launch");
        assertThat(ASKED.get()).doesNotContainKey("policy_uri");

        assertThat(page("/admin?search=" + client.toUpperCase(Locale.ROOT)).body())
                .contains("<code>" + client + "</code>", "Acme Learning");
        assertThat(page("/admin?search=nobody").body()).doesNotContain("<code>" + client + "</code>");
        assertThat(page("/admin?page=99999").body()).doesNotContain("<code>" + client + "</code>");
    }

    @Test
    void aPlatformThatRegisteredItselfLaunchesNobodyUntilItIsActivated() throws Exception {
        registered("acme-" + UUID.randomUUID());
        String platform = platform();

        HttpResponse<String> refused = get("/lti/login?" + login(), "");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("REGISTRATION_INACTIVE", "<h1>");
        assertThat(refused.headers().firstValue("Content-Security-Policy").orElseThrow())
                .as("the LMS's page around it may stand under a name that nobody knows")
                .contains("frame-ancestors 'self' https://* ");
        assertThat(page("/admin/log?kind=refused&platform=" + platform).body()).contains("REGISTRATION_INACTIVE");

        assertThat(become(platform, "ACTIVE").statusCode()).isEqualTo(200);
        assertThat(launch(begin())).isEqualTo(303);
        assertThat(page("/admin/platform/" + platform).body()).contains("deployment-7", SCORE);
        assertThat(page("/admin/log?kind=accepted&platform=" + platform).body()).contains("deployment-7");

        Login begun = begin();
        become(platform, "DISABLED");
        assertThat(launch(begun)).isEqualTo(401);
        assertThat(page("/admin/log?kind=acts&platform=" + platform).body())
                .contains("PENDING to ACTIVE", "ACTIVE to DISABLED");
    }

    /** Canvas registers tools at the address of the account, and names the bare host of its sign-in. */
    @Test
    void anLmsInTheShapeOfCanvasRegistersAndMayFrameUsFromItsAccount() throws Exception {
        String account = TestPlatform.ISSUER.replace("127.0.0.1", "localhost");
        SAID.set(description("/auth")
                .add("registration_endpoint", account + "/register")
                .add("authorization_server", "sso.canvaslms.com")
                .build());
        String invitation = invitation("{\"tenant\":\"canvas-" + UUID.randomUUID() + "\"}");
        HttpResponse<String> shown = look(invitation);
        assertThat(shown.body()).as("which address it registers at is shown").contains("registers tools at localhost");
        assertThat(confirm(invitation, shown).statusCode()).isEqualTo(200);
        String bearer = signIn(summoned("Ada"));
        assertThat(desk("GET", "/desk", bearer).body())
                .as("whoever may activate it sees what to look at before")
                .contains("registers tools at localhost", "standing\" value=\"ACTIVE");
        become(platform(), "ACTIVE");
        assertThat(desk("GET", "/desk", bearer).body()).doesNotContain("registers tools at localhost");
        assertThat(page("/admin/platform/" + platform()).body()).contains(TestPlatform.ISSUER + ", " + account);
        assertThat(launch(begin())).isEqualTo(303);

        String framers = "/admin/platform/" + platform() + "/framers";
        assertThat(operatorPosts(framers, "origins=" + encoded("https://*")).statusCode())
                .isEqualTo(422);
        assertThat(operatorPosts(framers, "origins=" + encoded("https://learn.acme.example\r\nhttps://*.acme.example"))
                        .body())
                .contains("https://learn.acme.example, https://*.acme.example");
        assertThat(page("/admin/log?kind=acts&platform=" + platform()).body())
                .contains("may be framed by https://learn.acme.example");
    }

    /** Moodle answers a registration with one deployment, and may make more of them later. */
    @Test
    void aDeploymentThatNobodyAgreedOnWaitsUntilItIsAdmitted() throws Exception {
        agreed = "deployment-7";
        registered("acme-" + UUID.randomUUID());
        String platform = platform();
        String bearer = signIn(summoned("Ada"));
        String desk = "/desk/platform/" + platform;
        deskPosts(desk, "standing=ACTIVE", bearer);
        assertThat(launch(begin())).isEqualTo(303);

        HttpResponse<String> waits = launched(begin(), "deployment-8");
        assertThat(waits.statusCode()).isEqualTo(401);
        assertThat(waits.body()).contains("DEPLOYMENT_WAITING", "<h1");
        assertThat(page("/admin/log?kind=refused&platform=" + platform).body())
                .contains("DEPLOYMENT_WAITING", "deployment-8");
        assertThat(page("/admin/platform/" + platform).body()).contains("deployment-8", "Waits to be admitted");
        assertThat(desk("GET", "/desk", bearer).body()).contains("deployment-8", desk + "/deployments");

        assertThat(deskPosts(desk + "/deployments", "deployment=deployment-8&decision=ADMITTED", bearer))
                .isEqualTo(200);
        assertThat(launched(begin(), "deployment-8").statusCode()).isEqualTo(303);
        operatorPosts("/admin/platform/" + platform + "/deployments", "deployment=deployment-8&decision=REFUSED");
        assertThat(launched(begin(), "deployment-8").body()).contains("DEPLOYMENT_REFUSED");
        assertThat(launch(begin())).isEqualTo(303);
        assertThat(page("/admin/log?kind=acts&platform=" + platform).body())
                .contains("deployment deployment-8 admitted", "deployment deployment-8 refused");

        assertThat(launched(begin(), "deployment-9").body()).contains("DEPLOYMENT_WAITING");
        operatorPosts("/admin/platform/" + platform + "/newcomers", "newcomers=LEARNT");
        assertThat(launched(begin(), "deployment-9").statusCode())
                .as("who waited waits no longer")
                .isEqualTo(303);
        assertThat(launched(begin(), "deployment-8").body())
                .as("what was refused stays so")
                .contains("DEPLOYMENT_REFUSED");
        operatorPosts("/admin/platform/" + platform + "/newcomers", "newcomers=ASKED");
        assertThat(launched(begin(), "deployment-9").statusCode())
                .as("who came before goes on")
                .isEqualTo(303);
        assertThat(launched(begin(), "deployment-10").statusCode()).isEqualTo(401);
    }

    @Test
    void whatWaitsAtAPlatformThatWasRemovedWaitsForNobody() throws Exception {
        agreed = "deployment-7";
        registered("acme-" + UUID.randomUUID());
        become(platform(), "ACTIVE");
        String stranger = "stranger-" + UUID.randomUUID();
        assertThat(launched(begin(), stranger).statusCode()).isEqualTo(401);
        assertThat(page("/admin").body()).contains("<code>" + stranger + "</code>");
        become(platform(), "REMOVED");
        assertThat(page("/admin").body()).doesNotContain("<code>" + stranger + "</code>");
    }

    @Test
    void aRemovedPlatformComesBackWithWhatItHad() throws Exception {
        registered("acme-" + UUID.randomUUID());
        String platform = platform();
        become(platform, "ACTIVE");
        launch(begin());

        become(platform, "REMOVED");
        assertThat(get("/lti/login?" + login(), "").body()).contains("CLIENT_UNKNOWN");
        assertThat(become(platform, "ACTIVE").statusCode()).isEqualTo(400);
        become(platform, "DISABLED");
        become(platform, "ACTIVE");
        assertThat(launch(begin())).isEqualTo(303);
        assertThat(page("/admin/platform/" + platform).body()).contains("deployment-7");
    }

    /** A platform reads our keys now and then: what it read last must hold while the next key takes over. */
    @Test
    void aPlatformThatReadOurKeysBeforeTheyTurnedBelievesWhatWeSignAfterwards() throws Exception {
        registered("keys-" + UUID.randomUUID());
        become(platform(), "ACTIVE");
        assertThat(operatorPosts("/admin/keys", "do=prepare").statusCode()).isEqualTo(200);
        List<String> cached = kids();
        assertThat(cached).hasSizeGreaterThanOrEqualTo(2);
        assertThat(cached).contains(signingKey()).first().isEqualTo(signingKey());
        String before = cached.get(0);

        assertThat(operatorPosts("/admin/keys", "do=replace").statusCode()).isEqualTo(200);
        assertThat(kid(0))
                .as("the key that was prepared signs now")
                .isNotEqualTo(before)
                .isIn(cached);
        assertThat(kids()).as("what was signed before is still believed").contains(before);
        assertThat(signingKey()).isEqualTo(kid(0));
    }

    private static List<String> kids() throws Exception {
        try (JsonReader reader =
                Json.createReader(new StringReader(get("/lti/jwks", "").body()))) {
            return reader.readObject().getJsonArray("keys").getValuesAs(JsonObject.class).stream()
                    .map(key -> key.getString("kid"))
                    .toList();
        }
    }

    /** The key that an answer to a deep linking request is signed with. */
    private static String signingKey() throws Exception {
        Login login = begin();
        JsonObjectBuilder claims = TestPlatform.claims("chooser", login.nonce(), "home")
                .add("aud", client)
                .add(TestPlatform.LTI + "message_type", "LtiDeepLinkingRequest")
                .add(TestPlatform.LTI + "target_link_uri", TOOL + "/home")
                .add(TestPlatform.LTI + "deployment_id", "deployment-7")
                .add(TestPlatform.LTI + "roles", array("Instructor"))
                .add(
                        "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings",
                        Json.createObjectBuilder()
                                .add("deep_link_return_url", TestPlatform.ISSUER + "/chosen")
                                .add("accept_types", array("ltiResourceLink")));
        String bearer = bearer(entered(login, claims), login.cookie());
        noticed(bearer);
        HttpResponse<String> leaving = sends("/placement", "do=cancel", bearer);
        assertThat(leaving.statusCode()).as(leaving.body()).isEqualTo(204);
        String page = get(leaving.headers().firstValue("HX-Redirect").orElseThrow(), "")
                .body();
        String header = page.replaceFirst("(?s).*name=\"JWT\" value=\"([^.]+)\\..*", "$1");
        try (JsonReader reader = Json.createReader(
                new StringReader(new String(Base64.getUrlDecoder().decode(header), UTF_8)))) {
            return reader.readObject().getString("kid");
        }
    }

    private static String entered(Login login, JsonObjectBuilder claims) throws Exception {
        HttpResponse<String> launch = post(
                "/lti/launch", Map.of("state", login.state(), "id_token", TestPlatform.token(claims)), login.cookie());
        return launch.headers().firstValue("Location").orElseThrow(() -> new AssertionError(launch.body()));
    }

    private static String bearer(String location, String cookie) throws Exception {
        Matcher opening = Pattern.compile("/open/([^/]+)/([^#]+)#ticket=(.+)").matcher(location);
        assertThat(opening.find()).isTrue();
        HttpResponse<String> redeemed = post(
                "/lti/ticket",
                Map.of("platform", opening.group(1), "visit", opening.group(2), "ticket", opening.group(3)),
                cookie);
        try (JsonReader reader = Json.createReader(new StringReader(redeemed.body()))) {
            return reader.readObject().getString("bearer");
        }
    }

    private static void noticed(String bearer) throws Exception {
        Matcher version = Pattern.compile("name=\"version\" value=\"([^\"]+)\"")
                .matcher(desk("GET", "/home/notice", bearer).body());
        if (version.find()) {
            sends("/home/notice", "version=" + version.group(1) + "&then=/home", bearer);
        }
    }

    private static HttpResponse<String> sends(String path, String form, String bearer) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(TOOL + path))
                        .header("Authorization", "Bearer " + bearer)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Who was there before the LMS was removed goes on with the attempt that was begun when it comes back. */
    @Test
    void aRemovedPlatformKeepsItsPeopleAndTheirAttempts() throws Exception {
        registered("kept-" + UUID.randomUUID());
        String platform = platform();
        become(platform, "ACTIVE");
        String before = attemptedQuiz(true);
        become(platform, "REMOVED");
        assertThat(get("/lti/login?" + login(), "").body()).contains("CLIENT_UNKNOWN");
        become(platform, "DISABLED");
        become(platform, "ACTIVE");
        assertThat(attemptedQuiz(false)).as("the attempt that was begun").isEqualTo(before);
    }

    /** The question that somebody's attempt at a quiz has come to. */
    private static String attemptedQuiz(boolean begins) throws Exception {
        Login login = begin();
        JsonObjectBuilder claims = TestPlatform.claims("learner-" + client, login.nonce(), "quiz/mythes-realites")
                .add("aud", client)
                .add(TestPlatform.LTI + "target_link_uri", TOOL + "/home")
                .add(TestPlatform.LTI + "deployment_id", "deployment-7");
        String bearer = bearer(entered(login, claims), login.cookie());
        noticed(bearer);
        if (begins) {
            assertThat(sends("/player/quiz/mythes-realites/begin", "", bearer).statusCode())
                    .isEqualTo(303);
        }
        String page = desk("GET", "/player/quiz/mythes-realites", bearer).body();
        Matcher question =
                Pattern.compile("name=\"question\" value=\"([^\"]+)\"").matcher(page);
        assertThat(question.find()).as(page).isTrue();
        return question.group(1) + page.replaceAll("(?s).*?<h1[^>]*>(.*?)</h1>.*", "$1");
    }

    @Test
    void aRegistrationThatIsInForceIsNotReplacedByAnotherOne() throws Exception {
        registered("mine-" + UUID.randomUUID());
        String early = invitation("{\"tenant\":\"stranger\"}");
        assertThat(confirm(early, look(early)).statusCode())
                .as("what waits is not taken over either")
                .isEqualTo(409);
        become(platform(), "ACTIVE");
        String stranger = invitation("{\"tenant\":\"stranger\"}");
        HttpResponse<String> again = confirm(stranger, look(stranger));
        assertThat(again.statusCode()).as(again.body()).isEqualTo(409);
        assertThat(page("/admin/platform/" + platform()).body())
                .contains("mine-")
                .doesNotContain("stranger");

        client = "tool-at-test";
        String onAFile = invitation("");
        assertThat(confirm(onAFile, look(onAFile)).statusCode()).isEqualTo(409);
    }

    @Test
    void nobodyRegistersUnderTheIssuerOfAPlatformThatIsReachedElsewhere() throws Exception {
        String elsewhere = TestPlatform.ISSUER.replace("127.0.0.1", "localhost");
        SAID.set(description("/auth").add("jwks_uri", elsewhere + "/keys").build());
        ASKED.set(JsonObject.EMPTY_JSON_OBJECT);
        String invitation = invitation("{\"tenant\":\"acme\"}");

        HttpResponse<String> refused = confirm(invitation, look(invitation));

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(409);
        assertThat(refused.body()).contains(TestPlatform.ISSUER, "<h1").doesNotContain("data-lti-close");
        assertThat(ASKED.get()).as("the LMS was not even asked").isEmpty();
        assertThat(confirm(invitation, refused).statusCode()).isEqualTo(410);
        assertThat(page("/admin/log?kind=acts").body()).contains("refused: this issuer", elsewhere + "/keys");
    }

    @Test
    void anAssertionForAStrangerIsNotAgreedOn() throws Exception {
        String invitation = invitation("");
        SAID.set(description("/auth")
                .add("authorization_server", "https://sso.another.example/login/oauth2/token")
                .build());
        HttpResponse<String> faulty = look(invitation);
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(faulty.body()).contains("authorization_server", "sso.another.example");
    }

    @Test
    void whatAPlatformGrantedIsKeptNotWhatWasAskedFor() throws Exception {
        registered("granted-" + UUID.randomUUID());
        assertThat(page("/admin/platform/" + platform()).body()).contains(SCORE).doesNotContain(LINE_ITEM);
    }

    @Test
    void anInvitationServesOnceAndForATime() throws Exception {
        String invitation = invitation("{\"hours\":1}");
        HttpResponse<String> shown = look(invitation);
        assertThat(confirm(invitation, shown).statusCode()).isEqualTo(200);
        assertThat(confirm(invitation, shown).statusCode()).isEqualTo(410);
        assertThat(api("{\"hours\":721}").statusCode()).isEqualTo(400);
        assertThat(api("{\"tenant\":\"default\"}").statusCode()).isEqualTo(400);
        assertThat(api("[]").statusCode()).isEqualTo(400);
    }

    @Test
    void lookingAtAnInvitationDoesNotUseItUp() throws Exception {
        String invitation = invitation("");
        assertThat(get(invitation, "").body()).contains(TOOL + invitation);
        look(invitation);
        assertThat(confirm(invitation, look(invitation)).statusCode()).isEqualTo(200);
    }

    @Test
    void anInvitationThatServesNoLongerSaysSo() throws Exception {
        String guessed = "/lti/register/" + "x".repeat(43);
        assertThat(get(guessed, "").statusCode()).isEqualTo(410);
        assertThat(look(guessed).statusCode()).isEqualTo(410);
        assertThat(post(guessed, Map.of("openid_configuration", CONFIGURATION), "")
                        .statusCode())
                .isEqualTo(410);
        HttpRequest nobody = HttpRequest.newBuilder(URI.create(TOOL + "/api/admin/invitations"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        assertThat(HTTP.send(nobody, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void whatHasChangedSinceItWasShownIsShownAgain() throws Exception {
        String invitation = invitation("");
        HttpResponse<String> shown = look(invitation);
        SAID.set(description("/elsewhere").build());
        HttpResponse<String> again = confirm(invitation, shown);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).doesNotContain("data-lti-close");
        assertThat(confirm(invitation, again).body()).contains("data-lti-close");
    }

    @Test
    void anLmsThatIsFaultyOrSilentIsToldApartAndMayTryAgain() throws Exception {
        String invitation = invitation("");
        SAID.set(Json.createObjectBuilder().add("issuer", "nobody").build());
        HttpResponse<String> faulty = look(invitation);
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(faulty.body()).contains("token_endpoint");
        for (String address :
                List.of("http://127.0.0.1:1/x", "https://10.0.0.1/x", "file:///etc/passwd", "no address")) {
            HttpResponse<String> silent = get(invitation + "?openid_configuration=" + encoded(address), "");
            assertThat(silent.statusCode()).as(address).isEqualTo(502);
        }
        SAID.set(description("/auth").build());
        assertThat(look(invitation).statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyReadsThroughUsWhatAnAddressAnswers() throws Exception {
        HttpResponse<String> silent =
                get(invitation("") + "?openid_configuration=" + encoded(TestPlatform.ISSUER + "/secret"), "");
        assertThat(silent.statusCode()).isEqualTo(502);
        assertThat(silent.body()).contains("status 200").doesNotContain("inner words");
    }

    @Test
    void aRegistrationThatFailsGivesTheInvitationBack() throws Exception {
        String invitation = invitation("");
        registering = 400;
        HttpResponse<String> failed = confirm(invitation, look(invitation));
        assertThat(failed.statusCode()).isEqualTo(502);
        assertThat(failed.body()).contains("invalid_token");
        registering = 201;
        assertThat(confirm(invitation, look(invitation)).statusCode()).isEqualTo(200);
    }

    @Test
    void theOperatorTurnsOurKeysAndThePlatformsReadBoth() throws Exception {
        String before = kid(0);
        assertThat(operatorPosts("/admin/keys", "do=replace").statusCode()).isEqualTo(200);
        assertThat(kid(0)).isNotEqualTo(before);
        assertThat(kid(1)).isEqualTo(before);
        assertThat(page("/admin/keys").body()).contains(before);
        assertThat(operatorPosts("/admin/keys", "do=withdraw&kid=" + before).statusCode())
                .isEqualTo(200);
        assertThat(get("/lti/jwks", "").body()).doesNotContain(before);
        assertThat(page("/admin/log?kind=acts").body()).contains("withdraw");
    }

    @Test
    void anAddressSignsInOnceAndAsksBeforeItDoes() throws Exception {
        registered("desk-" + UUID.randomUUID());
        String address = summoned("Ada of the LMS");
        assertThat(get(address, "").body()).contains("Ada of the LMS", "hx-boost=\"false\"");
        assertThat(get(address, "").statusCode()).isEqualTo(200);
        assertThat(get("/lti/desk/" + "x".repeat(43), "").statusCode()).isEqualTo(410);

        String bearer = signIn(address);
        assertThat(desk("GET", "/desk", bearer).statusCode()).isEqualTo(200);
        assertThat(get(address, "").statusCode()).isEqualTo(410);
        assertThat(post(address, Map.of(), "").statusCode()).isEqualTo(410);

        HttpResponse<String> next = desk("POST", "/desk/next", bearer);
        assertThat(desk("GET", "/desk", signIn(address(next.body()))).statusCode())
                .isEqualTo(200);
    }

    @Test
    void noOtherSiteSignsAnAdministratorIn() throws Exception {
        registered("desk-" + UUID.randomUUID());
        String address = summoned("Bo of the LMS");
        for (String[] header : List.of(
                new String[] {"Sec-Fetch-Site", "cross-site"},
                new String[] {"Sec-Fetch-Site", "same-site"},
                new String[] {"Origin", "https://evil.example"})) {
            HttpResponse<String> forged = HTTP.send(
                    HttpRequest.newBuilder(URI.create(TOOL + address))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header(header[0], header[1])
                            .POST(HttpRequest.BodyPublishers.noBody())
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(forged.statusCode()).as(header[1]).isEqualTo(403);
            assertThat(forged.headers().firstValue("Set-Cookie")).isEmpty();
        }
        assertThat(desk("GET", "/desk", signIn(address)).statusCode())
                .as("the address still serves")
                .isEqualTo(200);
        HttpResponse<String> older = HTTP.send(
                HttpRequest.newBuilder(URI.create(TOOL + summoned("Bo of the LMS")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", TOOL)
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(older.statusCode())
                .as("a browser that names our own origin only")
                .isEqualTo(303);
    }

    @Test
    void anAdministratorActivatesWhatWaitsAndSwitchesOffAndTheOperatorAloneSwitchesOnAgain() throws Exception {
        registered("desk-" + UUID.randomUUID());
        String path = "/desk/platform/" + platform();
        String bearer = signIn(summoned("Ada"));

        assertThat(deskPosts(path, "standing=REMOVED", bearer)).isEqualTo(200);
        assertThat(get("/lti/login?" + login(), "").statusCode()).isEqualTo(401);
        assertThat(deskPosts(path, "standing=ACTIVE", bearer)).isEqualTo(200);
        assertThat(launch(begin())).isEqualTo(303);
        assertThat(desk("GET", "/desk", bearer).body()).contains("deployment-7", SCORE, "PENDING to ACTIVE");
        deskPosts(path, "standing=DISABLED", bearer);
        deskPosts(path, "standing=ACTIVE", bearer);
        assertThat(get("/lti/login?" + login(), "").statusCode()).isEqualTo(401);
    }

    @Test
    void anAdministratorSeesOwnPlatformsOnlyUntilSentAway() throws Exception {
        registered("others-" + UUID.randomUUID());
        String foreign = platform();
        client = "client-" + UUID.randomUUID();
        registered("desk-" + UUID.randomUUID());
        String own = platform();
        String bearer = signIn(summoned("Ada"));

        assertThat(desk("GET", "/desk", bearer).body()).contains(own).doesNotContain(foreign, "Test platform");
        assertThat(deskPosts("/desk/platform/" + foreign, "standing=ACTIVE", bearer))
                .isEqualTo(404);

        Matcher administrator = Pattern.compile("/administrators/([0-9a-f-]{36})")
                .matcher(page("/admin/platform/" + own).body());
        assertThat(administrator.find()).isTrue();
        String path = "/administrators/" + administrator.group(1);
        assertThat(operatorPosts("/admin/platform/" + foreign + path, "").statusCode())
                .isEqualTo(404);
        assertThat(operatorPosts("/admin/platform/" + own + path, "").statusCode())
                .isEqualTo(200);
        assertThat(desk("GET", "/desk", bearer).body()).doesNotContain(own);
        assertThat(deskPosts("/desk/platform/" + own, "standing=ACTIVE", bearer))
                .isEqualTo(404);
        assertThat(desk("POST", "/desk/next", bearer).statusCode()).isEqualTo(404);
    }

    @Test
    void ofARegistrationThatCompaniesShareAnAdministratorSeesTheOwnCompanyOnlyAndChangesNothing() throws Exception {
        client = "tool-at-east";
        String path = "/desk/platform/" + platform();
        String bearer = signIn(summoned("Ada"));
        for (String deployment : List.of("north", "elsewhere")) {
            assertThat(launched(begin(), deployment).statusCode()).isEqualTo(303);
        }
        Login begun = begin();
        launched(new Login(begun.state(), "another", begun.cookie()), "north");
        assertThat(page("/admin/log?kind=refused&platform=" + platform()).body())
                .contains("NONCE_WRONG");

        assertThat(desk("GET", "/desk", bearer).body())
                .contains("<code>north</code>", "<code>elsewhere</code>", "deployment elsewhere, link")
                .doesNotContain("deployment north, link", "NONCE_WRONG", path, "name=\"standing\"");
        for (String form : List.of("", "/deployments", "/framers")) {
            String wish = "standing=DISABLED&deployment=elsewhere&decision=REFUSED&origins=https://lms.example";
            assertThat(deskPosts(path + form, wish, bearer)).as(form).isEqualTo(404);
        }
        assertThat(launched(begin(), "elsewhere").statusCode()).isEqualTo(303);
    }

    @Test
    void theDeskOpensNoOtherDoor() throws Exception {
        registered("desk-" + UUID.randomUUID());
        String bearer = signIn(summoned("Ada"));
        for (String path :
                List.of("/home", "/home/notice", "/review", "/training", "/player/quiz/entree", "/preview")) {
            assertThat(desk("GET", path, bearer).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(desk("GET", "/admin", bearer).statusCode()).isEqualTo(401);
        assertThat(desk("POST", "/player/quiz/entree/begin", bearer).statusCode())
                .isEqualTo(403);
    }

    private static String summoned(String name) throws Exception {
        HttpResponse<String> made =
                operatorPosts("/admin/platform/" + platform() + "/administrators", "name=" + encoded(name));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        return address(made.body());
    }

    private static String address(String page) {
        Matcher address =
                Pattern.compile("value=\"" + TOOL + "(/lti/desk/[^\"]+)\"").matcher(page);
        assertThat(address.find()).as(page).isTrue();
        return address.group(1);
    }

    private static String signIn(String address) throws Exception {
        HttpResponse<String> entered = post(address, Map.of(), "");
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(303);
        Matcher opening = Pattern.compile("/open/([^/]+)/([^#]+)#ticket=(.+)")
                .matcher(entered.headers().firstValue("Location").orElseThrow());
        assertThat(opening.find()).isTrue();
        HttpResponse<String> redeemed = post(
                "/lti/ticket",
                Map.of("platform", opening.group(1), "visit", opening.group(2), "ticket", opening.group(3)),
                entered.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", ""));
        try (JsonReader reader = Json.createReader(new StringReader(redeemed.body()))) {
            JsonObject visit = reader.readObject();
            assertThat(visit.getString("start")).isEqualTo("/desk");
            return visit.getString("bearer");
        }
    }

    private static HttpResponse<String> desk(String method, String path, String bearer) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(TOOL + path))
                        .header("Accept", "text/html")
                        .header("Authorization", "Bearer " + bearer)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static int deskPosts(String path, String form, String bearer) throws Exception {
        return HTTP.send(
                        HttpRequest.newBuilder(URI.create(TOOL + path))
                                .header("Authorization", "Bearer " + bearer)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    private static String kid(int index) throws Exception {
        try (JsonReader reader =
                Json.createReader(new StringReader(get("/lti/jwks", "").body()))) {
            return reader.readObject().getJsonArray("keys").getJsonObject(index).getString("kid");
        }
    }

    private static void registered(String tenant) throws Exception {
        String invitation = invitation("{\"tenant\":\"" + tenant + "\"}");
        assertThat(confirm(invitation, look(invitation)).statusCode()).isEqualTo(200);
    }

    /** Our own name of the platform that registered last, as its link on the operator's page says it. */
    private static String platform() {
        return UUID.nameUUIDFromBytes(("platform\n" + TestPlatform.ISSUER + "\n" + client).getBytes(UTF_8))
                .toString();
    }

    private static String invitation(String body) throws Exception {
        HttpResponse<String> made = api(body);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        try (JsonReader reader = Json.createReader(new StringReader(made.body()))) {
            String url = reader.readObject().getString("url");
            assertThat(url).startsWith(TOOL + "/lti/register/");
            return url.substring(TOOL.length());
        }
    }

    private static HttpResponse<String> api(String body) throws Exception {
        return HTTP.send(
                asOperator("/api/admin/invitations")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> look(String invitation) throws Exception {
        return get(invitation + "?openid_configuration=" + encoded(CONFIGURATION) + "&registration_token=once", "");
    }

    private static HttpResponse<String> confirm(String invitation, HttpResponse<String> shown) throws Exception {
        Map<String, String> form = new HashMap<>();
        Matcher field = HIDDEN.matcher(shown.body());
        while (field.find()) {
            form.put(field.group(1), field.group(2).replace("&amp;", "&"));
        }
        return post(invitation, form, "");
    }

    private static HttpResponse<String> become(String platform, String standing) throws Exception {
        return operatorPosts("/admin/platform/" + platform, "standing=" + standing);
    }

    private static HttpResponse<String> operatorPosts(String path, String form) throws Exception {
        return HTTP.send(
                asOperator(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> page(String path) throws Exception {
        HttpResponse<String> page = HTTP.send(asOperator(path).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return page;
    }

    private static HttpRequest.Builder asOperator(String path) {
        return HttpRequest.newBuilder(URI.create(TOOL + path))
                .header("Accept-Language", "en")
                .header("Authorization", "Bearer " + TestPlatform.ADMIN_TOKEN);
    }

    private static String login() {
        return form(Map.of(
                "iss",
                TestPlatform.ISSUER,
                "client_id",
                client,
                "login_hint",
                "hint",
                "target_link_uri",
                TOOL + "/home"));
    }

    private static Login begin() throws Exception {
        HttpResponse<String> answer = get("/lti/login?" + login(), "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        String location = answer.headers().firstValue("Location").orElseThrow();
        return new Login(
                Knocker.parameter(location, "state"),
                Knocker.parameter(location, "nonce"),
                answer.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", ""));
    }

    private static int launch(Login login) throws Exception {
        return launched(login, "deployment-7").statusCode();
    }

    private static HttpResponse<String> launched(Login login, String deployment) throws Exception {
        JsonObjectBuilder claims = TestPlatform.claims("person-" + client, login.nonce(), "home")
                .add("aud", client)
                .add(TestPlatform.LTI + "target_link_uri", TOOL + "/home")
                .add(TestPlatform.LTI + "deployment_id", deployment);
        return post(
                "/lti/launch", Map.of("state", login.state(), "id_token", TestPlatform.token(claims)), login.cookie());
    }

    private static HttpResponse<String> get(String path, String cookie) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(TOOL + path)).header("Accept-Language", "en");
        return HTTP.send(
                (cookie.isEmpty() ? request : request.header("Cookie", cookie)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, Map<String, String> fields, String cookie) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(TOOL + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields)));
        return HTTP.send(
                (cookie.isEmpty() ? request : request.header("Cookie", cookie)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
