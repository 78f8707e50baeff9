package org.telemaque.liberty.bench;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.telemaque.liberty.HttpLearner;
import org.telemaque.liberty.PackagedServer;

/** Answers to the entry quiz: every person answers all of its questions, attempt after attempt. */
final class AnswerBench {
    private static final String QUIZ = "/player/quiz/entree";

    private final Load load;
    private final List<HttpLearner> learners;
    private final List<String> questions;

    /** Launches everybody, and walks through the quiz once to learn which questions it asks. */
    AnswerBench(PackagedServer server, HttpClient client, Load load) {
        this.load = load;
        this.learners = LaunchBench.PEOPLE.stream()
                .map(person -> launched(new HttpLearner(server, client), person))
                .toList();
        this.questions = walk(learners.get(0));
    }

    private static HttpLearner launched(HttpLearner learner, String person) {
        Map<String, String> form = learner.signedIn(learner.login(learner.called(person, "entree")));
        learner.redeem(learner.launch(form));
        learner.acknowledges();
        return learner;
    }

    /** One attempt of everybody; beginning it is not timed. */
    Figures attempt() {
        learners.forEach(AnswerBench::begin);
        List<Answer> answers = IntStream.range(0, questions.size() * Load.LANES)
                .mapToObj(index -> new Answer(learners.get(index % Load.LANES), questions.get(index / Load.LANES)))
                .toList();
        return load.timed(answers, Answer::send);
    }

    private static List<String> walk(HttpLearner learner) {
        begin(learner);
        List<String> questions = new ArrayList<>();
        Map<String, String> form = HttpLearner.hidden(learner.get(QUIZ));
        while (form.containsKey("question")) {
            new Answer(learner, form.get("question")).send();
            questions.add(form.get("question"));
            form = HttpLearner.hidden(learner.get(QUIZ));
        }
        if (questions.isEmpty()) {
            throw new IllegalStateException("the quiz asks nothing");
        }
        return questions;
    }

    private static void begin(HttpLearner learner) {
        learner.send(QUIZ + "/begin", Map.of("formKey", UUID.randomUUID().toString()));
    }

    /** One answer; it must be taken, not led elsewhere. */
    private record Answer(HttpLearner learner, String question) {
        void send() {
            Map<String, String> form = Map.of(
                    "formKey", UUID.randomUUID().toString(), "question", question, "answer", "myth", "confidence", "2");
            int status = learner.send(QUIZ + "/answer", form).statusCode();
            if (status != 200) {
                throw new IllegalStateException("the answer to " + question + " got " + status);
            }
        }
    }
}
