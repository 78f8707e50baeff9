package org.telemaque.tool.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A launch over real HTTP, from the login to the bearer, and every way it is refused on the way. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LaunchIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String ACTIVITY = "course/fondations";
    private static HttpServer platform;

    private record Login(String state, String nonce, String cookie) {}

    private record Opening(String platform, String visit, String ticket) {}

    @Deployment
    static WebArchive war() {
        return Wars.telemaque();
    }

    @BeforeAll
    static void publishKeys() throws IOException {
        platform = TestPlatform.published();
    }

    @AfterAll
    static void stop() {
        platform.stop(0);
    }

    @Test
    void aLoginSendsTheBrowserToItsPlatformWithAPartitionedCookie() throws Exception {
        HttpResponse<String> byLink = get("/lti/login?" + form(loginParameters()), "");
        HttpResponse<String> byForm = post("/lti/login", loginParameters(), "");

        for (HttpResponse<String> answer : List.of(byLink, byForm)) {
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElseThrow())
                    .startsWith(TestPlatform.ISSUER + "/auth?scope=openid&")
                    .contains("redirect_uri=" + encoded(TestPlatform.TOOL + "/lti/launch"));
            assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                    .contains("Path=/lti", "Secure", "HttpOnly", "SameSite=None", "Partitioned", "Max-Age=600");
        }
    }

    @Test
    void aLoginOfAStrangerIsRefusedWithAReadablePage() throws Exception {
        HttpResponse<String> answer = get(
                "/lti/login?"
                        + form(Map.of("iss", "https://x", "login_hint", "1", "target_link_uri", TestPlatform.TOOL)),
                "");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<h1>", "ISSUER_UNKNOWN");
        assertThat(get("/lti/login", "").statusCode()).isEqualTo(400);
    }

    @Test
    void anAddressOrAFormThatCannotBeDecodedIsBadInput() throws Exception {
        for (String path :
                List.of("/lti/login?iss=%zz", "/lti/login?iss=a|b", "/admin?lang=%zz", "/training?ticket=%zz")) {
            assertThat(raw(path, "")).as(path).isBetween(400, 401);
        }
        assertThat(raw("/lti/login", "iss=%zz")).isEqualTo(400);
        assertThat(raw("/lti/ticket", "ticket=%zz"))
                .as("a percent sign that begins no byte is taken for itself, and opens nothing")
                .isEqualTo(401);
    }

    /** Sends an address that {@code URI} would not take. */
    private static int raw(String path, String form) throws IOException {
        HttpURLConnection call = (HttpURLConnection) new URL(TestPlatform.TOOL + path).openConnection();
        if (!form.isEmpty()) {
            call.setDoOutput(true);
            call.getOutputStream().write(form.getBytes(StandardCharsets.UTF_8));
        }
        return call.getResponseCode();
    }

    @Test
    void aGoodLaunchOpensAVisitOnce() throws Exception {
        Login login = login();
        String token = TestPlatform.token("person-1", login.nonce(), ACTIVITY);
        HttpResponse<String> launch = launch(login, token, login.cookie());
        assertThat(launch.statusCode()).as(launch.body()).isEqualTo(303);
        Opening opening = opening(launch);

        HttpResponse<String> page = get("/open/" + opening.platform() + "/" + opening.visit(), "");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(opening.visit()).doesNotContain("Inès", "person-1");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'self' http://localhost:");

        HttpResponse<String> redeemed = redeem(opening, login.cookie());
        assertThat(redeemed.statusCode()).as(redeemed.body()).isEqualTo(200);
        JsonObject visit = json(redeemed.body());
        assertThat(visit.getString("start")).isEqualTo("/home/notice?then=" + encoded("/player/course/fondations"));
        assertThat(visit.getString("language")).isEqualTo("fr");
        assertThat(alive(visit.getString("bearer"))).isEqualTo(204);

        assertThat(redeem(opening, login.cookie()).statusCode()).isEqualTo(401);
        HttpResponse<String> replay = launch(login, token, login.cookie());
        assertThat(replay.statusCode()).isEqualTo(401);
        assertThat(replay.body()).contains("STATE_USED");
        assertThat(alive(visit.getString("bearer"))).isEqualTo(204);
    }

    /** Platform notices come by JSON and without a browser: who sends them reads why nothing comes of it. */
    @Test
    void aPlatformNoticeIsAnsweredInItsOwnWords() throws Exception {
        HttpResponse<String> answer = HTTP.send(
                HttpRequest.newBuilder(URI.create(TestPlatform.TOOL + "/lti/launch"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"notices\":[{\"jwt\":\"x\"}]}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(501);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(answer.body()).contains("platform notices are not served");
    }

    /** A login need not name its deployment; one that does is held to it, whichever of the two names it uses. */
    @Test
    void aLaunchOfAnotherDeploymentThanItsLoginNamedIsRefused() throws Exception {
        for (String name : List.of("lti_deployment_id", "deployment_id")) {
            assertThat(launchedAfter(Map.of(name, "d-1")).statusCode()).as(name).isEqualTo(303);
            HttpResponse<String> refused = launchedAfter(Map.of(name, "d-2"));
            assertThat(refused.statusCode()).as(name).isEqualTo(401);
            assertThat(refused.body()).contains("DEPLOYMENT_CHANGED");
            assertThat(launchedAfter(Map.of(name, " d-1 ")).statusCode())
                    .as(name)
                    .isEqualTo(303);
            // So long that its parameters are not kept for another try: what it named is.
            Map<String, String> padded =
                    Map.of(name, "d-2", "lti_message_hint", "x".repeat(3_000), "login_hint", "y".repeat(2_000));
            assertThat(launchedAfter(padded).body()).contains("DEPLOYMENT_CHANGED");
        }
    }

    private static HttpResponse<String> launchedAfter(Map<String, String> more) throws Exception {
        Map<String, String> wish = new HashMap<>(loginParameters());
        wish.putAll(more);
        HttpResponse<String> departure = get("/lti/login?" + form(wish), "");
        String location = departure.headers().firstValue("Location").orElseThrow();
        Login login = new Login(
                parameter(location, "state"),
                parameter(location, "nonce"),
                departure.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", ""));
        return launch(login, TestPlatform.token("person-9", login.nonce(), ACTIVITY), login.cookie());
    }

    @Test
    void aVisitNeedsItsBearer() throws Exception {
        assertThat(alive("guessed")).isEqualTo(401);
        assertThat(post("/visit/alive", Map.of(), "").statusCode()).isEqualTo(401);
    }

    @Test
    void aTicketServesItsBrowserItsPlatformAndItsVisitOnly() throws Exception {
        Login login = login();
        Opening opening =
                opening(launch(login, TestPlatform.token("person-2", login.nonce(), ACTIVITY), login.cookie()));
        String other = UUID.randomUUID().toString();

        assertThat(redeem(opening, "").statusCode()).isEqualTo(401);
        assertThat(redeem(opening, login().cookie()).statusCode()).isEqualTo(401);
        assertThat(redeem(new Opening(other, opening.visit(), opening.ticket()), login.cookie())
                        .statusCode())
                .isEqualTo(401);
        assertThat(redeem(new Opening(opening.platform(), other, opening.ticket()), login.cookie())
                        .statusCode())
                .isEqualTo(401);
        assertThat(redeem(new Opening(opening.platform(), opening.visit(), "guessed"), login.cookie())
                        .statusCode())
                .isEqualTo(401);
        assertThat(redeem(opening, login.cookie()).statusCode()).isEqualTo(200);
    }

    @Test
    void aLaunchWhoseBrowserIsNotKnownGetsAWayOut() throws Exception {
        Login login = login();
        String token = TestPlatform.token("person-3", login.nonce(), ACTIVITY);

        for (String cookie : List.of("", login().cookie())) {
            HttpResponse<String> answer = launch(login, token, cookie);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).contains("BROWSER_FOREIGN", "data-new-window", "/lti/login?", "_blank");
        }
        Matcher link = Pattern.compile("href=\"(/lti/login\\?[^\"]+)\"")
                .matcher(launch(login, token, "").body());
        assertThat(link.find()).isTrue();
        assertThat(get(link.group(1).replace("&amp;", "&"), "").statusCode()).isEqualTo(302);
        assertThat(launch(login, token, login.cookie()).statusCode()).isEqualTo(303);
    }

    /** All cookies are off: the proof lies with the LMS's page, and nothing is shown before it is given back. */
    @Test
    void aProofThatThePlatformsPageKeptOpensTheVisitWithoutACookie() throws Exception {
        Map<String, String> wish = new HashMap<>(loginParameters());
        wish.put("lti_storage_target", "post_message_forwarding");
        HttpResponse<String> departure = get("/lti/login?" + form(wish), "");
        assertThat(departure.statusCode()).isEqualTo(200);
        assertThat(departure.headers().firstValue("Set-Cookie").orElseThrow()).contains("Partitioned");
        assertThat(departure.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self'", "frame-ancestors 'self' https://* http://localhost:");
        assertThat(departure.headers().firstValue("Cache-Control").orElseThrow())
                .startsWith("no-store");
        String proof = data(departure, "proof");
        assertThat(data(departure, "origin")).isEqualTo(TestPlatform.ISSUER);
        assertThat(data(departure, "frame")).isEqualTo("post_message_forwarding");
        String next = data(departure, "next").replace("&amp;", "&");
        Login login = new Login(parameter(next, "state"), parameter(next, "nonce"), "");

        HttpResponse<String> launch = launch(login, TestPlatform.token("person-6", login.nonce(), ACTIVITY), "");
        assertThat(launch.statusCode()).as(launch.body()).isEqualTo(303);
        assertThat(launch.headers().firstValue("Location").orElseThrow())
                .contains("&name=" + data(departure, "name") + "&frame=post_message_forwarding&again=")
                .doesNotContain(proof, "lti_storage_target");
        Opening opening = opening(launch);
        for (String guess : List.of("", "guessed", login().cookie().replaceFirst("[^=]+=", ""))) {
            assertThat(redeem(opening, guess, "").statusCode()).isEqualTo(401);
        }
        assertThat(get("/open/" + opening.platform() + "/" + opening.visit(), "")
                        .body())
                .contains("data-keeper=\"" + TestPlatform.ISSUER + "\"");
        assertThat(redeem(opening, proof, "").statusCode()).isEqualTo(200);
        assertThat(redeem(opening, proof, "").statusCode()).isEqualTo(401);
    }

    @Test
    void aFrameThatNoPageWouldHaveOffersNothing() throws Exception {
        Map<String, String> wish = new HashMap<>(loginParameters());
        wish.put("lti_storage_target", "a frame\" onload=");
        assertThat(get("/lti/login?" + form(wish), "").statusCode()).isEqualTo(302);
    }

    private static String data(HttpResponse<String> page, String name) {
        Matcher found = Pattern.compile("data-" + name + "=\"([^\"]*)\"").matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void aRefusedLaunchSaysItsRule() throws Exception {
        Login login = login();
        String token = TestPlatform.token("person-4", login.nonce(), ACTIVITY);
        assertThat(launch(login, token.substring(0, token.length() - 6) + "AAAAAA", login.cookie())
                        .body())
                .contains("SIGNATURE_WRONG");
        Login another = login();
        assertThat(launch(another, TestPlatform.token("person-4", "other", ACTIVITY), another.cookie())
                        .body())
                .contains("NONCE_WRONG");
        Login empty = login();
        assertThat(launch(empty, "", empty.cookie()).body()).contains("TOKEN_MISSING");
        assertThat(launch(new Login("unknown", "", ""), token, login.cookie()).body())
                .contains("STATE_UNKNOWN");
        Login linked = login();
        HttpResponse<String> byLink =
                get("/lti/launch?state=" + linked.state() + "&id_token=" + token, linked.cookie());
        assertThat(byLink.statusCode()).isEqualTo(400);
        assertThat(byLink.body()).contains("TOKEN_MISSING");
        Login refused = login();
        HttpResponse<String> error =
                post("/lti/launch", Map.of("state", refused.state(), "error", "login_required"), refused.cookie());
        assertThat(error.statusCode()).isEqualTo(400);
        assertThat(error.body()).contains("PLATFORM_ERROR");
    }

    /** What a token says of its own key is never believed, and only RS256 is. */
    @Test
    void aTokenThatBringsOrHidesItsKeyIsRefused() throws Exception {
        RSAKey own = new RSAKeyGenerator(2048).keyID("test-key").generate();
        URI elsewhere = URI.create("https://evil.example/keys");
        assertRefused(
                "KEY_UNNAMED", new JWSHeader.Builder(JWSAlgorithm.RS256).build(), new RSASSASigner(TestPlatform.KEY));
        assertRefused("SIGNATURE_WRONG", rs256().jwk(own.toPublicJWK()).build(), new RSASSASigner(own));
        assertRefused("SIGNATURE_WRONG", rs256().jwkURL(elsewhere).build(), new RSASSASigner(own));
        assertRefused("SIGNATURE_WRONG", rs256().x509CertURL(elsewhere).build(), new RSASSASigner(own));
        assertRefused(
                "ALGORITHM_FORBIDDEN",
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("test-key").build(),
                new MACSigner(TestPlatform.KEY.toRSAPublicKey().getEncoded()));
        assertRefused(
                "ALGORITHM_FORBIDDEN",
                new JWSHeader.Builder(JWSAlgorithm.RS384).keyID("test-key").build(),
                new RSASSASigner(TestPlatform.KEY));
        assertRefused(
                "EXTENSION_UNKNOWN",
                rs256().criticalParams(Set.of("exp")).customParam("exp", 1).build(),
                new RSASSASigner(TestPlatform.KEY));
    }

    private static JWSHeader.Builder rs256() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test-key");
    }

    private static void assertRefused(String rule, JWSHeader header, JWSSigner signer) throws Exception {
        Login login = login();
        String claims =
                TestPlatform.claims("person-9", login.nonce(), ACTIVITY).build().toString();
        assertRefused(rule, login, signed(header, claims, signer));
    }

    private static void assertRefused(String rule, Login login, String token) throws Exception {
        HttpResponse<String> refused = launch(login, token, login.cookie());
        assertThat(refused.statusCode()).as(rule).isIn(400, 401);
        assertThat(refused.body()).contains("<h1", rule);
    }

    private static String signed(JWSHeader header, String claims, JWSSigner signer) throws JOSEException {
        JWSObject token = new JWSObject(header, new Payload(claims));
        token.sign(signer);
        return token.serialize();
    }

    @Test
    void aTokenThatSaysAThingTwiceIsRefused() throws Exception {
        Login login = login();
        String claims =
                TestPlatform.claims("person-9", login.nonce(), ACTIVITY).build().toString();
        String twice = claims.replaceFirst("\\{", "{\"sub\":\"somebody-else\",");
        assertRefused("TOKEN_MALFORMED", login, signed(rs256().build(), twice, new RSASSASigner(TestPlatform.KEY)));
    }

    /** The keys of a registration are its own; a new one is looked for once, and what is known serves while its LMS is down. */
    @Test
    void eachRegistrationIsBelievedByItsOwnKeysWhichAreReadAnewOnce() throws Exception {
        AtomicReference<String> published = new AtomicReference<>(new JWKSet(TestPlatform.OTHER_KEY).toString());
        AtomicInteger reads = new AtomicInteger();
        platform.createContext("/own-keys", exchange -> {
            reads.incrementAndGet();
            byte[] body = published.get().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(body.length == 0 ? 503 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        assertThat(launchAtKeyed(TestPlatform.OTHER_KEY)).isEqualTo("303");
        assertThat(launchAtKeyed(TestPlatform.KEY)).as("another registration's").isEqualTo("SIGNATURE_WRONG");
        assertThat(reads).hasValue(1);

        RSAKey next = new RSAKeyGenerator(2048).keyID("next-key").generate();
        published.set(new JWKSet(List.of(TestPlatform.OTHER_KEY, next)).toString());
        assertThat(launchAtKeyed(next)).isEqualTo("303");
        assertThat(reads).hasValue(2);
        RSAKey never = new RSAKeyGenerator(2048).keyID("never-published").generate();
        assertThat(launchAtKeyed(never)).isEqualTo("KEY_UNKNOWN");
        assertThat(launchAtKeyed(never)).isEqualTo("KEY_UNKNOWN");
        assertThat(reads).as("not again within half a minute").hasValue(2);

        published.set("");
        assertThat(launchAtKeyed(next)).as("the LMS's keys are down").isEqualTo("303");
    }

    /** How a launch at the registration with keys of its own is answered: its status, or the rule that refuses it. */
    private static String launchAtKeyed(RSAKey key) throws Exception {
        Map<String, String> wish = new HashMap<>(loginParameters());
        wish.put("client_id", "tool-at-keyed");
        HttpResponse<String> departure = get("/lti/login?" + form(wish), "");
        String location = departure.headers().firstValue("Location").orElseThrow();
        String cookie =
                departure.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        Login login = new Login(parameter(location, "state"), parameter(location, "nonce"), cookie);
        String claims = TestPlatform.claims("person-keyed", login.nonce(), ACTIVITY)
                .add("aud", "tool-at-keyed")
                .build()
                .toString();
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
        HttpResponse<String> launch = launch(login, signed(header, claims, new RSASSASigner(key)), cookie);
        Matcher rule = Pattern.compile("<code>([A-Z_]+)</code>").matcher(launch.body());
        return rule.find() ? rule.group(1) : String.valueOf(launch.statusCode());
    }

    @Test
    void twoFirstLaunchesOfOnePersonAtTheSameMomentBothArrive() throws Exception {
        for (int round = 0; round < 5; round++) {
            String subject = "twin-" + UUID.randomUUID();
            List<CompletableFuture<HttpResponse<String>>> both = List.of(login(), login()).stream()
                    .map(login -> HTTP.sendAsync(
                            posting(
                                    "/lti/launch",
                                    Map.of(
                                            "state", login.state(),
                                            "id_token", TestPlatform.token(subject, login.nonce(), ACTIVITY)),
                                    login.cookie()),
                            HttpResponse.BodyHandlers.ofString()))
                    .toList();

            for (CompletableFuture<HttpResponse<String>> launch : both) {
                assertThat(launch.get().statusCode()).isEqualTo(303);
            }
        }
    }

    @Test
    void ourKeysArePublishedWithoutTheirPrivateParts() throws Exception {
        HttpResponse<String> keys = get("/lti/jwks", "");

        assertThat(keys.statusCode()).isEqualTo(200);
        JsonObject key = json(keys.body()).getJsonArray("keys").getJsonObject(0);
        assertThat(key.keySet()).containsExactlyInAnyOrder("kty", "e", "use", "kid", "alg", "n");
    }

    @Test
    void theOperatorsDoorOpensForTheTokenOnly() throws Exception {
        assertThat(get("/admin", "").statusCode()).isEqualTo(401);
        HttpRequest.Builder signedIn = HttpRequest.newBuilder(URI.create(TestPlatform.TOOL + "/admin"))
                .header("Authorization", "Bearer " + TestPlatform.ADMIN_TOKEN);
        HttpResponse<String> overview = HTTP.send(signedIn.build(), HttpResponse.BodyHandlers.ofString());

        assertThat(overview.statusCode()).isEqualTo(200);
        assertThat(overview.body()).contains("Test platform", TestPlatform.ISSUER);
        assertThat(overview.body()).as("days as the house says them").doesNotContainPattern("<t[hd][^>]*>\\d{4}-");
    }

    @Test
    void noOtherSiteCanMakeTheOperatorsBrowserChangeAnything() throws Exception {
        HttpRequest foreign = HttpRequest.newBuilder(URI.create(TestPlatform.TOOL + "/admin/readers"))
                .header("Authorization", "Bearer " + TestPlatform.ADMIN_TOKEN)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.ofString("tenant=test&person=" + UUID.randomUUID() + "&granted=true"))
                .build();
        assertThat(HTTP.send(foreign, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void theOperatorReadsHowManyWereLetInAndWhichRuleRefused() throws Exception {
        Map<String, Long> before = figures();
        Login login = login();
        launch(login, TestPlatform.token("person-5", login.nonce(), ACTIVITY), login.cookie());
        launch(login, TestPlatform.token("person-5", login.nonce(), ACTIVITY), login.cookie());
        get("/lti/login?iss=https://stranger.example&login_hint=1&target_link_uri=" + encoded(TestPlatform.TOOL), "");
        Map<String, Long> after = figures();

        for (String figure : List.of(
                "telemaque_logins_total{outcome=\"redirected\",rule=\"none\"}",
                "telemaque_logins_total{outcome=\"refused\",rule=\"issuer_unknown\"}",
                "telemaque_launches_total{outcome=\"accepted\",rule=\"none\"}",
                "telemaque_launches_total{outcome=\"refused\",rule=\"state_used\"}")) {
            assertThat(after.get(figure)).as(figure).isEqualTo(before.getOrDefault(figure, 0L) + 1);
        }
        assertThat(after).containsKeys("telemaque_parcels_waiting", "telemaque_parcels_oldest_seconds");
    }

    @Test
    void figuresAreForTheOperatorOnly() throws Exception {
        HttpRequest nobody = HttpRequest.newBuilder(URI.create(TestPlatform.TOOL + "/admin/metrics"))
                .build();
        assertThat(HTTP.send(nobody, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(401);
        assertThat(get("/metrics", "").statusCode()).isEqualTo(404);
    }

    /** Outside the demo even a right token and any body find no clock. */
    @Test
    void theDemosClockDoesNotExist() throws Exception {
        for (String type : List.of("application/json", "text/plain")) {
            HttpRequest wish = HttpRequest.newBuilder(URI.create(TestPlatform.TOOL + "/api/demo/clock"))
                    .header("Authorization", "Bearer " + TestPlatform.ADMIN_TOKEN)
                    .header("Content-Type", type)
                    .POST(HttpRequest.BodyPublishers.ofString("{\"advance\": 5"))
                    .build();
            assertThat(HTTP.send(wish, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(404);
        }
        assertThat(get("/api/demo/clock", "").statusCode()).isEqualTo(404);
    }

    private static Map<String, Long> figures() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(TestPlatform.TOOL + "/admin/metrics"))
                .header("Authorization", "Bearer " + TestPlatform.ADMIN_TOKEN)
                .build();
        HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        return answer.body()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(line -> line[0], line -> Long.valueOf(line[1])));
    }

    private static Map<String, String> loginParameters() {
        return Map.of(
                "iss", TestPlatform.ISSUER,
                "client_id", "tool-at-test",
                "login_hint", "hint",
                "lti_message_hint", "{\"a\":\"b&c+d\"}",
                "target_link_uri", TestPlatform.TOOL + "/" + ACTIVITY);
    }

    private static Login login() throws Exception {
        HttpResponse<String> answer = get("/lti/login?" + form(loginParameters()), "");
        String location = answer.headers().firstValue("Location").orElseThrow();
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        return new Login(parameter(location, "state"), parameter(location, "nonce"), cookie.replaceFirst(";.*", ""));
    }

    private static HttpResponse<String> launch(Login login, String token, String cookie) throws Exception {
        return post("/lti/launch", Map.of("state", login.state(), "id_token", token), cookie);
    }

    private static Opening opening(HttpResponse<String> launch) {
        Matcher location = Pattern.compile(".*/open/([^/]+)/([^#]+)#ticket=([^&]+).*")
                .matcher(launch.headers().firstValue("Location").orElseThrow());
        assertThat(location.matches()).isTrue();
        return new Opening(location.group(1), location.group(2), location.group(3));
    }

    private static HttpResponse<String> redeem(Opening opening, String cookie) throws Exception {
        return post(
                "/lti/ticket",
                Map.of("ticket", opening.ticket(), "platform", opening.platform(), "visit", opening.visit()),
                cookie);
    }

    private static HttpResponse<String> redeem(Opening opening, String proof, String cookie) throws Exception {
        Map<String, String> form = Map.of(
                "ticket", opening.ticket(), "platform", opening.platform(), "visit", opening.visit(), "proof", proof);
        return post("/lti/ticket", form, cookie);
    }

    private static int alive(String bearer) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(TestPlatform.TOOL + "/visit/alive"))
                .header("Authorization", "Bearer " + bearer)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    private static HttpResponse<String> get(String path, String cookie) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(TestPlatform.TOOL + path)).header("Accept", "text/html");
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, Map<String, String> fields, String cookie) throws Exception {
        return HTTP.send(posting(path, fields, cookie), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest posting(String path, Map<String, String> fields, String cookie) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(TestPlatform.TOOL + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields)));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return request.build();
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String parameter(String location, String name) {
        Matcher found = Pattern.compile("[?&]" + name + "=([^&]+)").matcher(location);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
