package org.telemaque.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Kills the real process at several moments of an answer's way, again and again on the same data: afterwards every answer is
 * recorded exactly once. The delays are drawn; {@code -Dtelemaque.seed} draws those of an earlier run again.
 */
class KillIT {
    private static final System.Logger LOG = System.getLogger(KillIT.class.getName());
    private static final List<String> PEOPLE = List.of("lea", "paul", "ines");
    private static final int ANSWERS_A_ROUND = 3;
    private static final long PATIENCE_SECONDS = 20;

    private final long seed = Long.getLong("telemaque.seed", System.nanoTime());
    private final Random chance = new Random(seed);
    private final Path data =
            Path.of("target", "kill-test", "data-" + System.nanoTime()).toAbsolutePath();
    private final Map<String, String> settings = RecordStore.demo();

    /** What each person sent last before the server was killed: whether it was taken, nobody knows. */
    private final Map<String, Map<String, String>> last = new ConcurrentHashMap<>();

    /** The moments of an answer's way at which the process dies. */
    private enum Moment {
        /** It was sent and is being taken. */
        WHILE_IT_IS_TAKEN,
        /** One was taken a moment ago, others are being taken: their records wait. */
        ONCE_ONE_IS_TAKEN,
        /** All were taken, and the records are delivered about now: once a second. */
        AROUND_THE_DELIVERY,
        /** Answers are sent and records are delivered, one after the other. */
        IN_THE_MIDST_OF_IT
    }

    @Test
    void everyAnsweredQuestionIsRecordedExactlyOnce() throws Exception {
        LOG.log(System.Logger.Level.INFO, "The delays can be drawn again with -Dtelemaque.seed={0}", seed + "");
        List<AtRest> found = new ArrayList<>();
        for (Moment moment : Moment.values()) {
            answerUntilKilled(moment);
            found.add(AtRest.read(data));
            LOG.log(System.Logger.Level.INFO, "Killed {0}: {1}", moment, found.get(found.size() - 1));
        }
        assertThat(found)
                .as("what is marked as sent is stored, seed %d", seed)
                .allMatch(rest -> rest.stored() >= rest.sent());
        assertThat(found).as("records were still waiting, seed %d", seed).anyMatch(rest -> rest.waiting() > 0);
        try (PackagedServer server = PackagedServer.start(data, settings)) {
            comeBack(server).values().forEach(KillIT::answerAll);
            int all = PEOPLE.size() * EntryQuiz.QUESTIONS;
            Map<String, Long> recorded = new RecordStore(server)
                    .answered(all).stream().collect(Collectors.groupingBy(item -> item, Collectors.counting()));
            assertThat(recorded).as("seed %d", seed).hasSize(EntryQuiz.QUESTIONS);
            assertThat(recorded.values()).as("seed %d", seed).containsOnly((long) PEOPLE.size());
        }
    }

    private void answerUntilKilled(Moment moment) throws Exception {
        try (PackagedServer server = PackagedServer.start(data, settings)) {
            Map<String, EntryQuiz> quizzes = comeBack(server);
            int before = moment == Moment.IN_THE_MIDST_OF_IT ? 0 : ANSWERS_A_ROUND - 1;
            CompletableFuture.allOf(answer(quizzes, before)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            CompletableFuture<?>[] underway = answer(quizzes, ANSWERS_A_ROUND - before);
            await(moment, underway);
            server.kill();
            Stream.of(underway).forEach(one -> one.exceptionally(lost -> null).join());
        }
    }

    /** Everybody gives so many answers, one after the other, all at once. */
    private CompletableFuture<?>[] answer(Map<String, EntryQuiz> quizzes, int answers) {
        return quizzes.entrySet().stream()
                .map(one -> CompletableFuture.runAsync(() -> answer(one.getKey(), one.getValue(), answers)))
                .toArray(CompletableFuture<?>[]::new);
    }

    private void answer(String person, EntryQuiz quiz, int answers) {
        for (int i = 0; i < answers; i++) {
            Map<String, String> form = quiz.filled();
            last.put(person, form);
            quiz.answer(form);
        }
    }

    private void await(Moment moment, CompletableFuture<?>... underway) throws Exception {
        switch (moment) {
            case WHILE_IT_IS_TAKEN -> pause(60);
            case ONCE_ONE_IS_TAKEN -> CompletableFuture.anyOf(underway).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            case AROUND_THE_DELIVERY -> {
                CompletableFuture.allOf(underway).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                pause(1_000);
            }
            case IN_THE_MIDST_OF_IT -> pause(1_500);
        }
    }

    private void pause(int most) throws InterruptedException {
        Thread.sleep(chance.nextInt(most));
    }

    /** Everybody opens the quiz again and sends once more what was sent last: an answer is taken once. */
    private Map<String, EntryQuiz> comeBack(PackagedServer server) {
        Map<String, EntryQuiz> quizzes = new LinkedHashMap<>();
        for (String person : PEOPLE) {
            EntryQuiz quiz = EntryQuiz.of(server, person);
            if (last.containsKey(person)) {
                quiz.answer(last.get(person));
            } else {
                quiz.begin();
            }
            quizzes.put(person, quiz);
        }
        return quizzes;
    }

    private static void answerAll(EntryQuiz quiz) {
        while (quiz.asks()) {
            quiz.answer(quiz.filled());
        }
    }
}
