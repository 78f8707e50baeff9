package org.telemaque.tool.workshop.learning;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.telemaque.courseware.quiz.Answer;
import org.telemaque.courseware.quiz.Confidence;
import org.telemaque.courseware.quiz.Mark;
import org.telemaque.courseware.quiz.Question;
import org.telemaque.courseware.quiz.QuizResult;
import org.telemaque.courseware.quiz.Response;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.foundation.event.LearningEvent;
import org.telemaque.tool.workshop.learning.Answering.Reply;
import org.telemaque.tool.workshop.learning.Answering.Why;

/**
 * What a learner has put into an attempt.
 *
 * @param given the latest answer to each question, by its slug, in the order of answering
 * @param drafts words still being written, by the question's slug
 */
public record Work(Map<String, Given> given, Map<String, String> drafts) {

    /** Keeps its own copies. */
    public Work {
        given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
        drafts = Map.copyOf(drafts);
    }

    /** What steps and drafts keep of answers to these questions. */
    static Work of(List<Question> questions, List<StepRow> steps, List<DraftRow> drafts) {
        Map<String, Given> given = new LinkedHashMap<>();
        steps.forEach(step -> step.answered(questions).ifPresent(one -> given.put(step.subject, one)));
        Map<String, String> words = new LinkedHashMap<>();
        drafts.forEach(draft -> words.put(draft.question, draft.words));
        return new Work(given, words);
    }

    /** An attempt that is held, what it asks and what was done in it: read once, for one answer. */
    record Sheet(Learner learner, AttemptRow row, List<Question> asked, List<StepRow> steps) {
        Optional<Given> sentBefore(UUID formKey) {
            return steps.stream()
                    .filter(step -> step.formKey.equals(formKey))
                    .findFirst()
                    .flatMap(step -> step.answered(asked));
        }

        Map<String, Given> given() {
            return of(asked, steps, List.of()).given();
        }

        /** What a reply answers, if that is asked here. */
        Optional<Question> question(Reply reply) {
            return asked.stream()
                    .filter(one -> one.slug().equals(reply.question()))
                    .findFirst();
        }

        /** Why a reply is not taken: a quiz takes one answer to each question, and the confidence where it is asked. */
        Optional<Why> refusal(Question question, Reply reply) {
            if (row.isQuiz() && given().containsKey(question.slug())) {
                return Optional.of(Why.ALREADY_ANSWERED);
            }
            return question.asksConfidence() && reply.confidence() == Confidence.NOT_ASKED
                    ? Optional.of(Why.CONFIDENCE_MISSING)
                    : Optional.empty();
        }
    }

    /** An answer as it was given and marked. */
    public record Given(Question question, Response response, Mark mark, Confidence confidence) {

        /** What counts of it. */
        public Answer answer() {
            return new Answer(question, mark, confidence);
        }

        /** How a quiz ended with these answers, as it may be told outside. */
        static LearningEvent.Outcome told(QuizResult result, Collection<Given> answers, Duration spent) {
            return new LearningEvent.Outcome(
                    result.right(),
                    result.answered(),
                    markedByUs(answers),
                    result.judgement() != QuizResult.Judgement.NOT_JUDGED,
                    result.judgement() == QuizResult.Judgement.PASSED,
                    answers.stream()
                            .map(given -> given.question().competency())
                            .collect(Collectors.toUnmodifiableSet()),
                    spent);
        }

        /** What the key decided among these answers; own words are marked by their writers. */
        private static LearningEvent.Share markedByUs(Collection<Given> answers) {
            List<Given> marked = answers.stream()
                    .filter(given -> !(given.question() instanceof Question.ShortAnswer))
                    .toList();
            long right = marked.stream().filter(given -> given.mark().correct()).count();
            return new LearningEvent.Share((int) right, marked.size());
        }

        /** The answer as it may be told outside: own words stay here. */
        public LearningEvent.Answer told(Duration spent) {
            boolean own = question instanceof Question.ShortAnswer;
            return new LearningEvent.Answer(
                    interaction(),
                    own ? "" : response.canonical(),
                    mark.correct(),
                    mark.scaled().percent(),
                    confidence.degree(),
                    own,
                    Set.of(question.competency()),
                    choices(),
                    spent);
        }

        private String interaction() {
            return switch (question.type()) {
                case "match", "sort" -> "matching";
                case "order" -> "sequencing";
                case "numeric" -> "numeric";
                case "short" -> "long-fill-in";
                default -> "choice";
            };
        }

        /** What could be chosen; for pairs, what each could be paired with. */
        private List<String> choices() {
            if (question instanceof Question.MythQuestion) {
                return Question.MythQuestion.ANSWERS;
            } else if (question instanceof Question.SingleChoice single) {
                return single.options();
            } else if (question instanceof Question.MultipleChoice multiple) {
                return multiple.options();
            } else if (question instanceof Question.Match match) {
                return match.targets();
            } else if (question instanceof Question.Sort sort) {
                return sort.classes();
            }
            return question instanceof Question.Order order ? order.key() : List.of();
        }
    }
}
