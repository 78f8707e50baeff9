package org.telemaque.tool.workshop.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telemaque.courseware.quiz.Confidence;
import org.telemaque.courseware.quiz.Fraction;
import org.telemaque.courseware.quiz.Mark;
import org.telemaque.courseware.quiz.ParsedResponse.Understood;
import org.telemaque.courseware.quiz.Question;
import org.telemaque.courseware.quiz.ResponseForm;
import org.telemaque.courseware.quiz.Spacing;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.workshop.learning.Work.Given;

/**
 * One statement that comes back to one person, and the last answer to it when it came back.
 *
 * <p>Only its own methods may change it: the persistence provider sees no write from outside.
 */
@Entity
@Table(name = "practice_return")
@SuppressWarnings("NullAway.Init") // filled by the constructor or by the persistence provider
class ReturnRow {
    /** Before the first answer; no form has this key. */
    private static final UUID NO_FORM = new UUID(0, 0);

    /** Longer than this nobody looks at one statement; the rest was a break. */
    private static final Duration LONGEST_LOOK = Duration.ofMinutes(30);

    /** Also the registration of what is told of it: all its returns belong together. */
    @Id
    UUID id;

    String tenant;
    UUID person;

    /** The slug of the question. */
    String item;

    int step;

    @Column(name = "due_on")
    @Nullable
    LocalDate dueOn;

    @Column(name = "seen_at")
    Instant seenAt;

    @Column(name = "answered_on")
    @Nullable
    LocalDate answeredOn;

    @Column(name = "form_key")
    UUID formKey;

    String given;
    boolean correct;
    long numerator;
    long denominator;
    int confidence;

    protected ReturnRow() {}

    ReturnRow(UUID id, Learner learner, String item) {
        this.id = id;
        this.tenant = learner.tenant();
        this.person = learner.person();
        this.item = item;
        this.formKey = NO_FORM;
        this.given = "";
        this.denominator = 1;
    }

    /** It was answered elsewhere, certainly and wrongly: from here on it comes back. */
    ReturnRow begin(Instant now, LocalDate today) {
        step = Spacing.FIRST.step();
        dueOn = Spacing.FIRST.due(today);
        seenAt = now;
        return this;
    }

    void seen(Instant now) {
        seenAt = now;
    }

    /** How long the statement was looked at before this moment; nothing when that was a break. */
    Duration look(Instant now) {
        Duration look = Duration.between(seenAt, now);
        return look.isNegative() || look.compareTo(LONGEST_LOOK) > 0 ? Duration.ZERO : look;
    }

    /** It was answered when it came back. */
    void answer(Given answer, UUID byForm, LocalDate today) {
        formKey = byForm;
        given = answer.response().canonical();
        correct = answer.mark().correct();
        numerator = answer.mark().scaled().numerator();
        denominator = answer.mark().scaled().denominator();
        confidence = answer.confidence().degree();
        answeredOn = today;
        Optional<Spacing> next = new Spacing(step).after(correct);
        step = next.map(Spacing::step).orElse(step);
        dueOn = next.map(spacing -> spacing.due(today)).orElse(null);
    }

    boolean due(LocalDate today) {
        return dueOn != null && !dueOn.isAfter(today);
    }

    boolean answered(LocalDate today) {
        return today.equals(answeredOn);
    }

    /** The last answer, if it still reads as one to this question. */
    Optional<Given> last(Question question) {
        return ResponseForm.restore(question, given) instanceof Understood understood
                ? Optional.of(new Given(
                        question,
                        understood.response(),
                        new Mark(correct, new Fraction(numerator, denominator)),
                        Confidence.of(confidence)))
                : Optional.empty();
    }
}
