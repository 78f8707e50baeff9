package org.telemaque.tool.workshop.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.telemaque.courseware.quiz.Confidence;
import org.telemaque.courseware.quiz.Marking;
import org.telemaque.courseware.quiz.Question;
import org.telemaque.courseware.quiz.Quiz;
import org.telemaque.courseware.quiz.QuizResult;
import org.telemaque.courseware.quiz.ResponseForm;
import org.telemaque.tool.foundation.event.ActivityRef;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.foundation.event.LearningEvent.Outcome;
import org.telemaque.tool.foundation.event.LearningEvent.QuestionAnswered;
import org.telemaque.tool.foundation.event.LearningEvent.QuizFinished;
import org.telemaque.tool.workshop.learning.Answering.Answered;
import org.telemaque.tool.workshop.learning.Answering.Refused;
import org.telemaque.tool.workshop.learning.Answering.Reply;
import org.telemaque.tool.workshop.learning.Answering.Why;
import org.telemaque.tool.workshop.learning.Work.Given;
import org.telemaque.tool.workshop.learning.Work.Sheet;

/** Quizzes, and the answers to questions wherever they are asked. */
@ApplicationScoped
class Quizzes {
    private final Desk desk;
    private final Courses courses;

    @Inject
    Quizzes(Desk desk, Courses courses) {
        this.desk = desk;
        this.courses = courses;
    }

    @SuppressWarnings("NullAway")
    Quizzes() {
        this(null, null); // the container's proxy never uses it
    }

    @Transactional
    Optional<QuizVisit> quiz(Learner learner, String slug) {
        return desk.attempts()
                .latest(learner, "quiz/" + slug)
                .<QuizVisit>map(row -> visit(learner, row))
                .or(() -> desk.packFor(learner, "quiz/" + slug)
                        .flatMap(pack -> pack.quiz(slug))
                        .map(QuizVisit.NotBegun::new));
    }

    @Transactional
    Optional<QuizVisit.Begun> begin(Learner learner, String slug) {
        return desk.runningOrOpened(learner, "quiz/" + slug).map(row -> visit(learner, row));
    }

    /** A result stands beside those before it; until then nobody asks for them, and they are not read. */
    private QuizVisit.Begun visit(Learner learner, AttemptRow row) {
        QuizVisit.Begun visit = plain(row);
        return visit.finished()
                ? new QuizVisit.Begun(row.id, visit.quiz(), visit.drawn(), visit.work(), earlier(learner, row))
                : visit;
    }

    private List<QuizResult> earlier(Learner learner, AttemptRow row) {
        List<QuizResult> earlier = new ArrayList<>();
        for (AttemptRow past : desk.attempts().at(learner, row.activity)) {
            if (past.finished() && past.number < row.number) {
                earlier.add(plain(past).result());
            }
        }
        Collections.reverse(earlier);
        return earlier;
    }

    private QuizVisit.Begun plain(AttemptRow row) {
        List<Question> drawn = drawn(row);
        return new QuizVisit.Begun(row.id, quizOf(row), drawn, desk.work(row, drawn), List.of());
    }

    private Quiz quizOf(AttemptRow row) {
        return desk.pack(row).quiz(row.slug()).orElseThrow();
    }

    private List<Question> drawn(AttemptRow row) {
        return quizOf(row).draw(row.seed);
    }

    /** Holds the attempt first, so that the same form sent twice at once is one answer. */
    @Transactional
    Answering answer(Learner learner, Reply reply) {
        Optional<AttemptRow> held = desk.attempts().hold(learner, reply.attempt());
        if (held.isEmpty() || held.get().isStory()) {
            return new Refused(Why.UNKNOWN_ATTEMPT);
        }
        AttemptRow row = held.get();
        Sheet attempt = new Sheet(learner, row, asked(row), desk.attempts().steps(row));
        return attempt.sentBefore(reply.formKey())
                .<Answering>map(given -> new Answered(given, row.finished()))
                .orElseGet(() -> first(attempt, reply));
    }

    private List<Question> asked(AttemptRow row) {
        return row.isQuiz()
                ? drawn(row)
                : desk.pack(row)
                        .lesson(row.course.substring("course/".length()) + "/" + row.slug())
                        .map(Courses::questions)
                        .orElse(List.of());
    }

    private Answering first(Sheet attempt, Reply reply) {
        Optional<Question> question = attempt.question(reply);
        if (question.isEmpty()) {
            return new Refused(Why.NOT_ASKED);
        }
        Optional<Why> refusal = attempt.refusal(question.get(), reply);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        Given given = given(question.get(), reply);
        keep(attempt, given, reply.formKey());
        return new Answered(given, attempt.row().isQuiz() && finishedWith(attempt, given));
    }

    /** Marked, with the confidence if it was asked. */
    private static Given given(Question question, Reply reply) {
        Confidence confidence = question.asksConfidence() ? reply.confidence() : Confidence.NOT_ASKED;
        return new Given(question, reply.response(), Marking.mark(question, reply.response()), confidence);
    }

    private void keep(Sheet attempt, Given given, UUID formKey) {
        AttemptRow row = attempt.row();
        Question question = given.question();
        StepRow step = StepRow.answer(desk.identifier(), given);
        desk.step(row, step, formKey, attempt.steps().size());
        desk.attempts().forgetDraft(row, question.slug());
        Duration spent = row.looked(desk.now());
        String version = question.item().imprint().version().toString();
        ActivityRef item = desk.ref(row, "item/" + question.slug(), version);
        List<ActivityRef> parents = new ArrayList<>(List.of(desk.ref(row)));
        parents.addAll(desk.course(row));
        desk.tell(new QuestionAnswered(desk.what(attempt.learner(), row, item), given.told(spent), parents));
    }

    /** A quiz ends with its last answer. */
    private boolean finishedWith(Sheet attempt, Given last) {
        Map<String, Given> given = new LinkedHashMap<>(attempt.given());
        given.put(last.question().slug(), last);
        if (given.size() < attempt.asked().size()) {
            return false;
        }
        AttemptRow row = attempt.row();
        row.finish(desk.now());
        QuizResult result = QuizResult.of(
                quizOf(row), given.values().stream().map(Given::answer).toList());
        Outcome outcome = Given.told(result, given.values(), row.spent());
        desk.tell(new QuizFinished(desk.what(attempt.learner(), row), outcome, desk.course(row)));
        courses.unitFinished(attempt.learner(), row.activity, List.of());
        return true;
    }

    /** Keeps words still being written; what is not the learner's own attempt is left alone. */
    @Transactional
    void draft(Learner learner, UUID attempt, String question, String text) {
        desk.attempts()
                .hold(learner, attempt)
                .filter(row -> !row.isStory())
                .filter(row -> asked(row).stream().anyMatch(one -> one.slug().equals(question)))
                .ifPresent(row -> keepDraft(row, question, text));
    }

    private void keepDraft(AttemptRow row, String question, String text) {
        Optional<DraftRow> kept = desk.attempts().drafts(row).stream()
                .filter(draft -> draft.question.equals(question))
                .findFirst();
        DraftRow draft = kept.orElseGet(() -> new DraftRow(desk.identifier(), row, question));
        String shortened = text.substring(0, Math.min(text.length(), ResponseForm.LONGEST_TEXT));
        draft.keep(shortened, desk.now());
        if (kept.isEmpty()) {
            desk.attempts().add(draft);
        }
    }
}
