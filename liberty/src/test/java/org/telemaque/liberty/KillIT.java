package org.telemaque.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Kills the real process while a learner answers: afterwards every answer is recorded exactly once. */
class KillIT {
    private final Path data =
            Path.of("target", "kill-test", "data-" + System.nanoTime()).toAbsolutePath();
    private final Map<String, String> settings = RecordStore.demo();

    @Test
    void everyAnsweredQuestionIsRecordedExactlyOnce() throws Exception {
        Map<String, String> underway = answerUntilKilled();
        try (PackagedServer restarted = PackagedServer.start(data, settings)) {
            EntryQuiz again = EntryQuiz.of(restarted, "paul");
            again.answer(underway);
            while (again.asks()) {
                again.answer(again.filled());
            }
            List<String> items = new RecordStore(restarted).answered(EntryQuiz.QUESTIONS);
            assertThat(items).hasSize(EntryQuiz.QUESTIONS).doesNotHaveDuplicates();
        }
    }

    /** Answers five questions and kills the server while the sixth is on its way: nobody knows whether it was taken. */
    private Map<String, String> answerUntilKilled() throws InterruptedException {
        try (PackagedServer server = PackagedServer.start(data, settings)) {
            EntryQuiz quiz = EntryQuiz.of(server, "paul");
            quiz.begin();
            for (int i = 0; i < 5; i++) {
                quiz.answer(quiz.filled());
            }
            Map<String, String> sixth = quiz.filled();
            CompletableFuture<Void> underway = CompletableFuture.runAsync(() -> quiz.answer(sixth));
            Thread.sleep(15);
            server.kill();
            underway.exceptionally(lost -> null).join();
            return sixth;
        }
    }
}
