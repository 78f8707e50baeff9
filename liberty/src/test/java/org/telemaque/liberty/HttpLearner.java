package org.telemaque.liberty;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A learner without a browser: launched from the demo LMS over plain HTTP, step by step, then sending forms. */
public final class HttpLearner {
    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
    private static final Pattern TICKET = Pattern.compile("/open/([^/]+)/([^#?]+)#ticket=(.+)");
    private static final Pattern BEARER = Pattern.compile("\"bearer\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpClient client;
    private final PackagedServer server;
    private String cookie = "";
    private String bearer = "";

    /** A learner who has not been launched yet and may share connections with others. */
    public HttpLearner(PackagedServer server, HttpClient client) {
        this.server = server;
        this.client = client;
    }

    /** A client with keep-alive connections of HTTP/1.1 that follows no redirect. */
    public static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Launches a person of the demo LMS into a placed activity. */
    public static HttpLearner launched(PackagedServer server, String person, String placement) {
        HttpLearner learner = new HttpLearner(server, client());
        URI login = learner.called(person, placement);
        Map<String, String> form = learner.signedIn(learner.login(login));
        learner.redeem(learner.launch(form));
        learner.acknowledges();
        return learner;
    }

    /** Acknowledges the notice on what is recorded, unless that was done at an earlier launch. */
    public void acknowledges() {
        String version = inputs(get("/home/notice")).getOrDefault("version", "");
        if (!version.isEmpty()) {
            send("/home/notice", Map.of("version", version, "then", "/home"));
        }
    }

    /** Opens a placed activity in the demo LMS; where the tool's login is. */
    public URI called(String person, String placement) {
        URI start = URI.create(server.lms() + "/as/" + person + "/launch/" + placement);
        return location(send(HttpRequest.newBuilder(start)));
    }

    /** Begins the login at the tool, keeping its cookie; where the demo LMS signs in. */
    public URI login(URI login) {
        HttpResponse<String> toLms = send(HttpRequest.newBuilder(login));
        cookie = toLms.headers().allValues("Set-Cookie").stream()
                .map(header -> header.substring(0, header.indexOf(';')))
                .collect(Collectors.joining("; "));
        return location(toLms);
    }

    /** Signs in at the demo LMS; the form with {@code state} and {@code id_token} that it gives for the tool. */
    public Map<String, String> signedIn(URI authorization) {
        return inputs(send(HttpRequest.newBuilder(authorization)).body());
    }

    /** Posts that form to the tool; the opening page with its ticket. */
    public URI launch(Map<String, String> form) {
        return location(post(server.tool().resolve("/lti/launch"), form));
    }

    /** Changes the ticket of an opening page for the bearer token of the visit, as the page's script does. */
    public void redeem(URI opening) {
        HttpResponse<String> welcome = shows(opening);
        Matcher found = BEARER.matcher(welcome.body());
        if (!found.find()) {
            throw new AssertionError("no bearer: " + welcome.statusCode() + " " + welcome.body());
        }
        bearer = found.group(1);
    }

    /** Shows the ticket of an opening page; whatever is answered. */
    HttpResponse<String> shows(URI opening) {
        Matcher ticket = TICKET.matcher(opening.toString());
        if (!ticket.find()) {
            throw new AssertionError("no ticket in " + opening);
        }
        return post(
                server.tool().resolve("/lti/ticket"),
                Map.of("platform", ticket.group(1), "visit", ticket.group(2), "ticket", ticket.group(3)));
    }

    /** A page of the visit, redirects followed. */
    public String get(String path) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(server.tool().resolve(path)));
        return answer.statusCode() / 100 == 3
                ? get(answer.headers().firstValue("Location").orElseThrow())
                : answer.body();
    }

    /** Sends a form of the visit; the status and the body of the answer. */
    public HttpResponse<String> send(String path, Map<String, String> form) {
        return post(server.tool().resolve(path), form);
    }

    /** The hidden fields of the form on a page. */
    public static Map<String, String> hidden(String html) {
        return inputs(html).entrySet().stream()
                .filter(field ->
                        field.getKey().equals("formKey") || field.getKey().equals("question"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, String> inputs(String html) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher inputs = INPUT.matcher(html);
        while (inputs.find()) {
            String name = attribute(inputs.group(), "name");
            if (!name.isEmpty()) {
                fields.putIfAbsent(name, attribute(inputs.group(), "value"));
            }
        }
        return fields;
    }

    private static String attribute(String tag, String name) {
        Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? unescaped(value.group(1)) : "";
    }

    private static String unescaped(String text) {
        return text.replace("&quot;", "\"")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private HttpResponse<String> post(URI to, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(to)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        if (!bearer.isEmpty()) {
            request.header("Authorization", "Bearer " + bearer);
        }
        try {
            return client.send(request.timeout(Duration.ofSeconds(25)).build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new ConnectionLost(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static URI location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(URI::create)
                .orElseThrow(() -> new AssertionError(
                        answer.uri() + " does not redirect: " + answer.statusCode() + " " + answer.body()));
    }

    /** The server went away before it answered. */
    public static final class ConnectionLost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ConnectionLost(IOException cause) {
            super(cause);
        }
    }
}
