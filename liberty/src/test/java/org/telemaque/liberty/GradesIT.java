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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A finished quiz shows in the gradebook of the LMS, though the gradebook is down at first. */
class GradesIT {
    private static final Pattern ROW = Pattern.compile("(?s)<tr>\\s*<th scope=\"row\">([^<]*)</th>(.*?)</tr>");
    private static final Pattern CELL = Pattern.compile("<td>([^<]*)</td>");

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aFinishedQuizShowsInTheGradebookThoughItFailsTwice() throws Exception {
        Path data =
                Path.of("target", "grades-test", "data-" + System.nanoTime()).toAbsolutePath();
        try (PackagedServer server = PackagedServer.start(data, Map.of("TELEMAQUE_DEMO", "true"))) {
            fail(server, "{\"status\":500,\"times\":2}");
            EntryQuiz quiz = EntryQuiz.of(server, "paul");
            quiz.begin();
            while (quiz.asks()) {
                quiz.answer(quiz.filled());
            }
            assertThat(filledCells(server, "Paul Lemoine"))
                    .singleElement()
                    .asString()
                    .matches("[0-9,]+");
            assertThat(filledCells(server, "Inès Caradec")).isEmpty();
        }
    }

    /** What stands in a person's row, once there is something or time is up; the quiz had no column before. */
    private List<String> filledCells(PackagedServer server, String person) throws Exception {
        long end = System.nanoTime()
                + Duration.ofSeconds(person.startsWith("Paul") ? 25 : 0).toNanos();
        List<String> cells = cells(server, person);
        while (cells.isEmpty() && System.nanoTime() < end) {
            Thread.sleep(250);
            cells = cells(server, person);
        }
        return cells;
    }

    private List<String> cells(PackagedServer server, String person) throws IOException, InterruptedException {
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

    private void fail(PackagedServer server, String fault) throws IOException, InterruptedException {
        HttpRequest order = HttpRequest.newBuilder(URI.create(server.lms() + "/faults/scores"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(fault))
                .build();
        assertThat(client.send(order, BodyHandlers.discarding()).statusCode()).isLessThan(300);
    }
}
