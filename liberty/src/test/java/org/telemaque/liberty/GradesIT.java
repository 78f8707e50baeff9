package org.telemaque.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is finished shows in the gradebook of the LMS, whatever the LMS does in between. */
class GradesIT {
    private static final String TOKEN = "an-operator-of-the-tests";
    private static final String ZOE = "1007";
    private static final String LEA = "1003";
    private static final Duration PATIENCE = Duration.ofSeconds(28);
    private static final Pattern ROW = Pattern.compile("(?s)<tr>\\s*<th scope=\"row\">([^<]*)</th>(.*?)</tr>");
    private static final Pattern CELL = Pattern.compile("<td>(?:<a [^>]*>)?([^<]*)(?:</a>)?</td>");

    private static PackagedServer server;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void startTheDemo() {
        Path data =
                Path.of("target", "grades-test", "data-" + System.nanoTime()).toAbsolutePath();
        server = PackagedServer.start(data, Map.of("TELEMAQUE_DEMO", "true", "TELEMAQUE_ADMIN_TOKEN", TOKEN));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aFinishedQuizShowsInTheGradebookThoughItFailsTwice() throws Exception {
        order("scores", "{\"status\":500,\"times\":2}");
        EntryQuiz quiz = EntryQuiz.of(server, "paul");
        quiz.begin();
        while (quiz.asks()) {
            quiz.answer(quiz.filled());
        }
        assertThat(awaited(() -> cells("Paul Lemoine"), cells -> !cells.isEmpty()))
                .singleElement()
                .asString()
                .matches("[0-9,]+");
        assertThat(cells("Inès Caradec")).isEmpty();
    }

    /** Down for a day, then an error, then too many requests, then no token is known any more and the keys are new, then slow. */
    @Test
    void afterADayOfTroubleEachStateOfAScoreIsThereOnceAndInOrder() throws Exception {
        order("scores", "{\"status\":503}");
        HttpLearner zoe = HttpLearner.launched(server, "zoe", "fondations");
        read(zoe, "un-mot-une-histoire");
        read(zoe, "cinq-roles");
        new Operator(server, TOKEN).advance("P1D");
        assertThat(heard()).isEmpty();
        order("scores", "{\"status\":429,\"times\":1,\"retryAfter\":\"1\"}");
        assertThat(awaited(this::heard, heard -> heard.size() >= 2)).hasSize(2);

        order("keys", "{}");
        order("tokens", "{}");
        zoe = HttpLearner.launched(server, "zoe", "fondations");
        read(zoe, "formes-du-mentorat");
        assertThat(awaited(this::heard, heard -> heard.size() >= 3)).hasSize(3);

        order("scores", "{\"status\":0,\"delayMillis\":6000,\"times\":1}");
        read(zoe, "a-qui-cela-profite");
        List<String> all = awaited(this::heard, heard -> heard.size() >= 5);
        assertThat(all).extracting(line -> line.split(" ")[4]).isSorted();
        assertThat(all).extracting(line -> line.split(" ")[5]).containsExactly("204", "204", "204", "204", "409");
        assertThat(all.subList(0, 4))
                .extracting(line -> line.split(" ")[2])
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(all.get(4))
                .as("the answer got lost, the score did not")
                .startsWith(all.get(3).replace(" 204", ""));
    }

    /** Keys and tokens are new every minute, and old ones are good for nothing. */
    @Test
    void whileThePlatformsKeysTurnEveryMinuteScoresArriveOnceAndInOrder() throws Exception {
        Operator operator = new Operator(server, TOKEN);
        List<String> lessons = List.of("un-mot-une-histoire", "cinq-roles", "formes-du-mentorat", "a-qui-cela-profite");
        for (int minute = 0; minute < lessons.size(); minute++) {
            order("keys", "{}");
            order("tokens", "{}");
            operator.advance("PT1M");
            HttpLearner lea = HttpLearner.launched(server, "lea", "fondations");
            read(lea, lessons.get(minute));
            int arrived = minute + 1;
            assertThat(awaited(() -> heardOf(LEA), heard -> heard.size() >= arrived))
                    .hasSize(arrived);
        }
        assertThat(heardOf(LEA))
                .extracting(line -> line.split(" ")[4])
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(heardOf(LEA))
                .extracting(line -> line.split(" ")[2])
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(heardOf(LEA)).extracting(line -> line.split(" ")[5]).containsOnly("204");

        // What is known serves while the keys can't be read, beyond the five minutes for which they are kept.
        order("jwks", "{\"status\":503}");
        operator.advance("PT10M");
        assertThat(HttpLearner.launched(server, "lea", "fondations").get("/player/course/fondations"))
                .contains("<h1");
        HttpRequest well = HttpRequest.newBuilder(URI.create(server.lms() + "/faults"))
                .DELETE()
                .build();
        assertThat(client.send(well, BodyHandlers.discarding()).statusCode()).isLessThan(300);
    }

    private static void read(HttpLearner learner, String lesson) {
        learner.get("/player/course/fondations/lesson/" + lesson);
        assertThat(learner.send("/player/course/fondations/lesson/" + lesson + "/read", Map.of())
                        .statusCode())
                .isIn(200, 303);
    }

    /** What came to the gradebook of the course's own column for Zoé. */
    private List<String> heard() throws IOException, InterruptedException {
        return heardOf(ZOE);
    }

    private List<String> heardOf(String person) throws IOException, InterruptedException {
        HttpRequest all = HttpRequest.newBuilder(URI.create(server.lms() + "/faults/scores"))
                .build();
        return client.send(all, BodyHandlers.ofString())
                .body()
                .lines()
                .filter(line -> line.split(" ")[1].equals(person))
                .toList();
    }

    private static <T> T awaited(Callable<T> look, Predicate<T> there) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        T seen = look.call();
        while (!there.test(seen) && System.nanoTime() < end) {
            Thread.sleep(250);
            seen = look.call();
        }
        return seen;
    }

    private List<String> cells(String person) throws IOException, InterruptedException {
        HttpRequest table = HttpRequest.newBuilder(URI.create(server.lms() + "/as/claire/grades"))
                .build();
        Matcher rows = ROW.matcher(client.send(table, BodyHandlers.ofString()).body());
        return rows.results()
                .filter(row -> row.group(1).equals(person))
                .flatMap(row -> CELL.matcher(row.group(2)).results())
                .map(cell -> cell.group(1))
                .filter(cell -> !cell.equals("–"))
                .toList();
    }

    private void order(String fault, String what) throws IOException, InterruptedException {
        HttpRequest order = HttpRequest.newBuilder(URI.create(server.lms() + "/faults/" + fault))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(what))
                .build();
        assertThat(client.send(order, BodyHandlers.discarding()).statusCode()).isLessThan(300);
    }
}
