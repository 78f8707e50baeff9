package org.telemaque.tool.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** The people and groups of the test platform's courses, page by page; every course has a list of its own. */
final class PlayedRoster {
    static final String SCOPE = "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";
    static final String GROUPS = "https://purl.imsglobal.org/spec/lti-gs/scope/contextgroup.readonly";
    private static final String ROLE = "http://purl.imsglobal.org/vocab/lis/v2/membership#";
    private static final int PAGE = 100;
    private static final AtomicInteger TOKENS = new AtomicInteger();

    /** How a way to the next page may be written; {@code %s} is its address. */
    static final List<String> LINKS = List.of(
            "<%s>; rel=\"next\"",
            "<%s>; rel=next",
            "<%s>; REL=\"NEXT\"",
            "<https://x.example/first>; rel=\"first\", <%s>; rel=\"next\"",
            "<%s>; title=\"a, b\"; rel='next'");

    private final Map<String, List<JsonObject>> lists = new ConcurrentHashMap<>();
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    private final Map<String, Queue<Integer>> faults = new ConcurrentHashMap<>();
    private volatile String link = LINKS.get(0);
    private volatile String granted = SCOPE + " " + GROUPS;

    PlayedRoster(Knocker knocker) {
        knocker.serves("/token", call -> answer(call, 200, token(), ""));
        knocker.serves("/members", this::members);
        knocker.serves("/groups", this::groups);
    }

    /** The claims by which a launch from a course tells where its people are. */
    static Map<String, Object> claims(String course) {
        return Map.of(
                "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice",
                Json.createObjectBuilder()
                        .add("context_memberships_url", Knocker.ISSUER + "/members/" + course)
                        .build(),
                "https://purl.imsglobal.org/spec/lti-gs/claim/groupsservice",
                Json.createObjectBuilder()
                        .add("context_groups_url", Knocker.ISSUER + "/groups/" + course)
                        .add("scope", Json.createArrayBuilder().add(GROUPS))
                        .build());
    }

    static JsonObject member(String id, String name, String role, String... groups) {
        return somebody(id, name, "Active", Json.createArrayBuilder().add(ROLE + role), groups);
    }

    static JsonObject suspended(String id, String name) {
        return somebody(id, name, "Inactive", Json.createArrayBuilder().add("Learner"));
    }

    static JsonObject madeUp(String id) {
        JsonArrayBuilder roles = Json.createArrayBuilder()
                .add(ROLE + "Learner")
                .add("http://purl.imsglobal.org/vocab/lti/system/person#TestUser");
        return somebody(id, "Test Student", "Active", roles);
    }

    private static JsonObject somebody(
            String id, String name, String status, JsonArrayBuilder roles, String... groups) {
        JsonArrayBuilder enrolled = Json.createArrayBuilder();
        List.of(groups).forEach(group -> enrolled.add(Json.createObjectBuilder().add("group_id", group)));
        return Json.createObjectBuilder()
                .add("user_id", id)
                .add("status", status)
                .add("name", name)
                .add("roles", roles)
                .add("group_enrollments", enrolled)
                .build();
    }

    /** So many learners, called after the course. */
    static List<JsonObject> crowd(String course, int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> member(course + "-" + i, "Person " + i, "Learner"))
                .toList();
    }

    void lists(String course, List<JsonObject> members) {
        lists.put(course, members);
    }

    /** The next pages of a course are answered so; 200 is as it should be. */
    void answers(String course, Integer... statuses) {
        faults.computeIfAbsent(course, any -> new ArrayDeque<>()).addAll(List.of(statuses));
    }

    void links(String pattern) {
        link = pattern;
    }

    void grants(String scopes) {
        granted = scopes;
    }

    /** How many pages of a course were asked for. */
    int asked(String course) {
        return asked.getOrDefault(course, 0);
    }

    private String token() {
        return "{\"access_token\":\"r%d\",\"token_type\":\"Bearer\",\"expires_in\":1,\"scope\":\"%s\"}"
                .formatted(TOKENS.incrementAndGet(), granted);
    }

    private synchronized void members(HttpExchange call) throws IOException {
        String course = call.getRequestURI().getPath().replace("/members/", "");
        asked.merge(course, 1, Integer::sum);
        Integer fault = faults.getOrDefault(course, new ArrayDeque<>()).poll();
        if (fault != null && fault != 200) {
            answer(call, fault, "", "");
            return;
        }
        List<JsonObject> all = lists.getOrDefault(course, List.of());
        int first = page(call) * PAGE;
        int end = Math.min(first + PAGE, all.size());
        JsonArrayBuilder members = Json.createArrayBuilder();
        new ArrayList<>(all.subList(Math.min(first, end), end)).forEach(members::add);
        JsonObjectBuilder body = Json.createObjectBuilder().add("members", members);
        String next = "%s/members/%s?page=%d&groups=true".formatted(Knocker.ISSUER, course, page(call) + 1);
        answer(call, 200, body.build().toString(), end < all.size() ? link.formatted(next) : "");
    }

    private static int page(HttpExchange call) {
        String query = call.getRequestURI().getQuery();
        return query.contains("page=") ? Integer.parseInt(query.replaceAll(".*page=(\\d+).*", "$1")) : 0;
    }

    private void groups(HttpExchange call) throws IOException {
        answer(call, 200, "{\"groups\":[{\"id\":\"g1\",\"name\":\"Brest\"},{\"id\":\"g2\",\"name\":\"Paris\"}]}", "");
    }

    private static void answer(HttpExchange call, int status, String body, String next) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.getResponseHeaders().add("Connection", "close"); // the next test opens another platform here
        if (!next.isEmpty()) {
            call.getResponseHeaders().add("Link", next);
        }
        call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            call.getResponseBody().write(bytes);
        }
        call.close();
    }
}
