package org.telemaque.tool.container;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.telemaque.lti.security.ToolKeys;

/** A platform and a browser in one, inside the server: it knocks at the doors of launches as both would. */
final class Knocker implements AutoCloseable {
    static final int PORT = Integer.getInteger("it.port", 19080);
    static final String TOOL = "http://127.0.0.1:" + PORT;
    private static final int PLATFORM_PORT = Integer.getInteger("it.platform.port", 19099);
    static final String ISSUER = "http://127.0.0.1:" + PLATFORM_PORT;
    static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";

    /** Those of the {@link TestPlatform}: the tool keeps a platform's keys for five minutes. */
    private static final ToolKeys KEYS = ToolKeys.read(written());

    private static final ToolKeys STRANGERS = ToolKeys.generate("test-key", new SecureRandom());
    private static final ToolKeys UNKNOWN = ToolKeys.generate("unknown", new SecureRandom());
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final HttpServer platform;

    private static String written() {
        try {
            return Files.readString(Path.of(System.getProperty("it.platform.keys", "")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A login that has begun. */
    record Login(String state, String nonce, String cookie) {}

    /**
     * A visit that has begun.
     *
     * @param page the path of the opening page
     * @param start what it shows first, after the notice
     */
    record Entered(String page, String start, String bearer) {}

    Knocker() throws IOException {
        platform = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), PLATFORM_PORT), 0);
        platform.createContext("/keys", exchange -> {
            byte[] body = KEYS.publicJson().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Connection", "close"); // the next test opens another platform here
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        platform.start();
    }

    /** The platform answers at this path, too. */
    void serves(String path, HttpHandler handler) {
        platform.createContext(path, handler);
    }

    @Override
    public void close() {
        platform.stop(0);
    }

    Login login() throws Exception {
        return login("tool-at-test");
    }

    Login login(String client) throws Exception {
        return login(loginOf(client, "hint"));
    }

    Login login(Map<String, String> parameters) throws Exception {
        HttpResponse<String> answer = get("/lti/login?" + form(parameters), "");
        String location = answer.headers().firstValue("Location").orElseThrow();
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        return new Login(parameter(location, "state"), parameter(location, "nonce"), cookie.replaceFirst(";.*", ""));
    }

    static Map<String, String> loginOf(String client, String hint) {
        return Map.of("iss", ISSUER, "client_id", client, "login_hint", hint, "target_link_uri", TOOL + "/home");
    }

    HttpResponse<String> launch(Login login, JsonObjectBuilder claims) throws Exception {
        return launch(login, KEYS.sign(claims.build()), login.cookie());
    }

    /** Launches and comes in, past the notice where it stands in the way. */
    Entered enter(Login login, JsonObjectBuilder claims) throws Exception {
        HttpResponse<String> launch = launch(login, claims);
        URI open = URI.create(
                launch.headers().firstValue("Location").orElseThrow(() -> new AssertionError(launch.body())));
        String[] path = open.getPath().split("/");
        String form = form(Map.of(
                "platform",
                path[2],
                "visit",
                path[3],
                "ticket",
                open.getFragment().replaceFirst("ticket=", "")));
        HttpResponse<String> redeemed = send(asking("/lti/ticket")
                .setHeader("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", login.cookie())
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        try (var reader = Json.createReader(new StringReader(redeemed.body()))) {
            var opened = reader.readObject();
            Entered entered = new Entered(open.getPath(), opened.getString("start"), opened.getString("bearer"));
            return entered.start().startsWith("/home/notice?then=") ? acknowledged(entered) : entered;
        }
    }

    private static Entered acknowledged(Entered entered) throws Exception {
        String then = entered.start().replaceFirst(".*then=", "");
        Matcher version = Pattern.compile("name=\"version\" value=\"([^\"]+)\"")
                .matcher(getAs("/home/notice", entered.bearer()).body());
        if (version.find()) {
            String form = "version=" + version.group(1) + "&then=" + then;
            post("/home/notice", form, "Authorization", "Bearer " + entered.bearer());
        }
        return new Entered(entered.page(), URLDecoder.decode(then, StandardCharsets.UTF_8), entered.bearer());
    }

    HttpResponse<String> launch(Login login, String token, String cookie) throws Exception {
        return post("/lti/launch", form(Map.of("state", login.state(), "id_token", token)), "Cookie", cookie);
    }

    static String signed(JsonObjectBuilder claims) {
        return KEYS.sign(claims.build());
    }

    static String signedByAStranger(JsonObjectBuilder claims) {
        return STRANGERS.sign(claims.build());
    }

    static String signedByAnUnknownKey(JsonObjectBuilder claims) {
        return UNKNOWN.sign(claims.build());
    }

    /** Claims that are right in everything. */
    static JsonObjectBuilder claims(Login login) {
        long now = Instant.now().getEpochSecond();
        return Json.createObjectBuilder()
                .add("iss", ISSUER)
                .add("aud", "tool-at-test")
                .add("sub", "knocker-" + login.state())
                .add("iat", now)
                .add("exp", now + 60)
                .add("nonce", login.nonce())
                .add("name", "Inès Ba")
                .add(LTI + "version", "1.3.0")
                .add(LTI + "message_type", "LtiResourceLinkRequest")
                .add(LTI + "deployment_id", "d-1")
                .add(LTI + "target_link_uri", TOOL + "/home")
                .add(LTI + "roles", Json.createArrayBuilder().add("Learner"))
                .add(LTI + "resource_link", Json.createObjectBuilder().add("id", "knocked"))
                .add(
                        LTI + "context",
                        Json.createObjectBuilder().add("id", "knocked").add("title", "Devenir mentor"));
    }

    static HttpResponse<String> get(String path, String language) throws Exception {
        HttpRequest.Builder request = asking(path);
        return send(language.isEmpty() ? request : request.header("Accept-Language", language));
    }

    /** Brings a launch as a browser in this language does. */
    static HttpResponse<String> launched(Login login, String token, String language) throws Exception {
        return send(asking("/lti/launch")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", login.cookie())
                .header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofString(form(Map.of("state", login.state(), "id_token", token)))));
    }

    static HttpResponse<String> getAs(String path, String bearer) throws Exception {
        return send(asking(path).header("Authorization", "Bearer " + bearer));
    }

    static HttpResponse<String> post(String path, String form, String header, String value) throws Exception {
        HttpRequest.Builder request = asking(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept-Language", "en")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        return send(value.isEmpty() ? request : request.header(header, value));
    }

    private static HttpRequest.Builder asking(String path) {
        return HttpRequest.newBuilder(URI.create(TOOL + path)).header("Accept", "text/html,*/*;q=0.8");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static String parameter(String location, String name) {
        Matcher found = Pattern.compile("[?&]" + name + "=([^&]+)").matcher(location);
        if (!found.find()) {
            throw new AssertionError("no " + name + " in " + location);
        }
        return found.group(1);
    }
}
