package org.telemaque.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The entry quiz of the demo course, answered by one learner.
 *
 * @param learner who answers
 */
record EntryQuiz(HttpLearner learner) {
    /** How many questions it asks. */
    static final int QUESTIONS = 12;

    private static final String QUIZ = "/player/quiz/entree";

    /** A person of the demo LMS, launched into the quiz. */
    static EntryQuiz of(PackagedServer server, String person) {
        return new EntryQuiz(HttpLearner.launched(server, person, "entree"));
    }

    /** Begins the first attempt. */
    void begin() {
        learner.send(QUIZ + "/begin", Map.of("formKey", UUID.randomUUID().toString()));
    }

    /** Whether a question is still open. */
    boolean asks() {
        return learner.get(QUIZ).contains("name=\"question\"");
    }

    /** The form of the next question, filled in. */
    Map<String, String> filled() {
        String page = learner.get(QUIZ);
        Map<String, String> form = new LinkedHashMap<>(HttpLearner.hidden(page));
        assertThat(form).as(page).containsKeys("formKey", "question");
        form.put("answer", "myth");
        form.put("confidence", "2");
        return form;
    }

    /** Sends a form; the answer is taken, now or before. */
    void answer(Map<String, String> form) {
        int status = learner.send(QUIZ + "/answer", form).statusCode();
        assertThat(status).isIn(200, 303);
    }
}
