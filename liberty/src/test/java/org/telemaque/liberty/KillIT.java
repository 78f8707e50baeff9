package org.telemaque.liberty;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Kills the real process while a learner answers: afterwards every answer is recorded exactly once. */
class KillIT {
    private static final String QUIZ = "/player/quiz/entree";
    private static final String ANSWERED = "http://adlnet.gov/expapi/verbs/answered";
    private static final int QUESTIONS = 12;
    private static final Pattern OBJECT = Pattern.compile("\"object\"\\s*:\\s*\\{[^}]*?/item/([a-z0-9-]+)\"");

    private final Path data =
            Path.of("target", "kill-test", "data-" + System.nanoTime()).toAbsolutePath();
    private final Map<String, String> settings = settings();

    @Test
    void everyAnsweredQuestionIsRecordedExactlyOnce() throws Exception {
        Map<String, String> underway = answerUntilKilled();
        try (PackagedServer restarted = PackagedServer.start(data, settings)) {
            HttpLearner again = HttpLearner.launched(restarted, "paul", "entree");
            answer(again, underway);
            for (String page = again.get(QUIZ); page.contains("name=\"question\""); page = again.get(QUIZ)) {
                answer(again, filled(page));
            }
            List<String> items = recorded(restarted, QUESTIONS);
            assertThat(items).hasSize(QUESTIONS).doesNotHaveDuplicates();
        }
    }

    /** Answers five questions and kills the server while the sixth is on its way: nobody knows whether it was taken. */
    private Map<String, String> answerUntilKilled() throws InterruptedException {
        try (PackagedServer server = PackagedServer.start(data, settings)) {
            HttpLearner learner = HttpLearner.launched(server, "paul", "entree");
            learner.send(QUIZ + "/begin", Map.of("formKey", UUID.randomUUID().toString()));
            for (int i = 0; i < 5; i++) {
                answer(learner, form(learner));
            }
            Map<String, String> sixth = form(learner);
            CompletableFuture<Void> underway = CompletableFuture.runAsync(() -> answer(learner, sixth));
            Thread.sleep(15);
            server.kill();
            underway.exceptionally(lost -> null).join();
            return sixth;
        }
    }

    private static Map<String, String> form(HttpLearner learner) {
        return filled(learner.get(QUIZ));
    }

    private static Map<String, String> filled(String page) {
        Map<String, String> form = new LinkedHashMap<>(HttpLearner.hidden(page));
        assertThat(form).as(page).containsKeys("formKey", "question");
        form.put("answer", "myth");
        form.put("confidence", "2");
        return form;
    }

    private static void answer(HttpLearner learner, Map<String, String> form) {
        int status = learner.send(QUIZ + "/answer", form).statusCode();
        assertThat(status).isIn(200, 303);
    }

    /** The items of all statements about answers, once as many are there as expected or time is up. */
    private List<String> recorded(PackagedServer server, int expected) throws Exception {
        List<String> items = List.of();
        long end = System.nanoTime() + Duration.ofSeconds(25).toNanos();
        while (System.nanoTime() < end && items.size() < expected) {
            Thread.sleep(250);
            items = recorded(server);
        }
        return items;
    }

    private List<String> recorded(PackagedServer server) throws IOException, InterruptedException {
        String query = "/xapi/statements?limit=100&verb=" + URLEncoder.encode(ANSWERED, UTF_8);
        String basic = settings.get("TELEMAQUE_LRS_KEY") + ":" + settings.get("TELEMAQUE_LRS_SECRET");
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.tool() + query))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(UTF_8)))
                .header("X-Experience-API-Version", "1.0.3")
                .build();
        String body = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        return OBJECT.matcher(body).results().map(found -> found.group(1)).toList();
    }

    private static Map<String, String> settings() {
        try (ServerSocket free = new ServerSocket(0)) {
            return Map.of(
                    "TELEMAQUE_DEMO", "true",
                    "TELEMAQUE_HTTP_PORT", String.valueOf(free.getLocalPort()),
                    "TELEMAQUE_LRS_KEY", "tests",
                    "TELEMAQUE_LRS_SECRET", "a-secret-of-the-tests");
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }
}
