package org.telemaque.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Stops the real process as a service manager does, while learners answer: nothing that was begun is lost. */
class StopIT {
    private static final List<String> PEOPLE = List.of("lea", "paul", "ines");
    private static final int AT_LEAST = 6;
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Path data =
            Path.of("target", "stop-test", "data-" + System.nanoTime()).toAbsolutePath();
    private final Map<String, String> settings = RecordStore.demo();

    /** One answer: when it was sent, and whether the server said that it has it. */
    private record Sent(String question, long at, boolean acknowledged) {}

    @Test
    void whatIsUnderWayIsFinishedAndWhatWasAcknowledgedIsRecordedExactlyOnce() throws Exception {
        Map<String, List<Sent>> before = answerUntilStopped();
        try (PackagedServer restarted = PackagedServer.start(data, settings)) {
            for (String person : PEOPLE) {
                List<String> acknowledged = acknowledged(before.get(person));
                List<String> after = finish(EntryQuiz.of(restarted, person));
                assertThat(after).doesNotContainAnyElementsOf(acknowledged);
                assertThat(acknowledged.size() + after.size()).isBetween(EntryQuiz.QUESTIONS - 1, EntryQuiz.QUESTIONS);
            }
            int all = PEOPLE.size() * EntryQuiz.QUESTIONS;
            Map<String, Long> recorded = new RecordStore(restarted)
                    .answered(all).stream().collect(Collectors.groupingBy(item -> item, Collectors.counting()));
            assertThat(recorded).hasSize(EntryQuiz.QUESTIONS);
            assertThat(recorded.values()).containsOnly((long) PEOPLE.size());
        }
    }

    private Map<String, List<Sent>> answerUntilStopped() throws InterruptedException {
        try (PackagedServer server = PackagedServer.start(data, settings)) {
            Map<String, List<Sent>> sent =
                    PEOPLE.stream().collect(Collectors.toMap(person -> person, person -> inOrder()));
            List<EntryQuiz> quizzes =
                    PEOPLE.stream().map(person -> EntryQuiz.of(server, person)).toList();
            List<CompletableFuture<Void>> running = Stream.iterate(0, i -> i + 1)
                    .limit(PEOPLE.size())
                    .map(i -> CompletableFuture.runAsync(() -> answerAll(quizzes.get(i), sent.get(PEOPLE.get(i)))))
                    .toList();
            while (sent.values().stream().mapToInt(List::size).sum() < AT_LEAST) {
                Thread.sleep(5);
            }
            long signal = System.nanoTime();
            assertThat(server.stop()).isIn(0, 143);
            assertThat(Duration.ofNanos(System.nanoTime() - signal)).isLessThan(SOON);
            running.forEach(CompletableFuture::join);
            theLastOnesBegunBeforeWereAnswered(sent, signal);
            return sent;
        }
    }

    private static List<Sent> inOrder() {
        return Collections.synchronizedList(new ArrayList<>());
    }

    /** Answers until the quiz or the server ends. */
    private static void answerAll(EntryQuiz quiz, List<Sent> sent) {
        try {
            quiz.begin();
            while (quiz.asks()) {
                Map<String, String> form = quiz.filled();
                sent.add(send(quiz, form));
            }
        } catch (HttpLearner.ConnectionLost | AssertionError ended) {
            // Between two answers the server went away, or turned us away.
        }
    }

    private static Sent send(EntryQuiz quiz, Map<String, String> form) {
        long at = System.nanoTime();
        try {
            quiz.answer(form);
            return new Sent(form.get("question"), at, true);
        } catch (HttpLearner.ConnectionLost | AssertionError refused) {
            return new Sent(form.get("question"), at, false);
        }
    }

    private static void theLastOnesBegunBeforeWereAnswered(Map<String, List<Sent>> sent, long signal) {
        assertThat(sent.values().stream().flatMap(List::stream))
                .filteredOn(one -> one.at() < signal)
                .hasSizeGreaterThanOrEqualTo(AT_LEAST)
                .allMatch(Sent::acknowledged);
    }

    private static List<String> acknowledged(List<Sent> sent) {
        return sent.stream().filter(Sent::acknowledged).map(Sent::question).toList();
    }

    private static List<String> finish(EntryQuiz quiz) {
        List<String> questions = new ArrayList<>();
        while (quiz.asks()) {
            Map<String, String> form = quiz.filled();
            quiz.answer(form);
            questions.add(form.get("question"));
        }
        return questions;
    }
}
