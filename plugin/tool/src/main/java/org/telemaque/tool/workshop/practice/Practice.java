package org.telemaque.tool.workshop.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.telemaque.courseware.quiz.Confidence;
import org.telemaque.courseware.quiz.Marking;
import org.telemaque.courseware.quiz.Question;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.foundation.event.Happening;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.foundation.event.LearningEvent;
import org.telemaque.tool.foundation.event.LearningEvent.QuestionAnswered;
import org.telemaque.tool.foundation.platform.Platform;
import org.telemaque.tool.foundation.platform.Platforms;
import org.telemaque.tool.workshop.learning.Work.Given;
import org.telemaque.tool.workshop.practice.Recalling.NotDue;
import org.telemaque.tool.workshop.practice.Recalling.Recalled;
import org.telemaque.tool.workshop.practice.Recalling.Reply;

/** Statements of which a learner was certain and wrong: they come back, outside of any attempt, until they are learnt. */
@ApplicationScoped
public class Practice {
    private static final String ITEM = "item/";

    private final Returns returns;
    private final Catalogue catalogue;
    private final Platforms platforms;
    private final Event<LearningEvent> events;
    private final Chance chance;

    /** Time and identifiers, given by the house. */
    record Chance(Clock clock, Supplier<UUID> identifiers) {}

    @Inject
    Practice(
            Returns returns,
            Catalogue catalogue,
            Platforms platforms,
            Event<LearningEvent> events,
            Clock clock,
            Supplier<UUID> identifiers) {
        this.returns = returns;
        this.catalogue = catalogue;
        this.platforms = platforms;
        this.events = events;
        this.chance = new Chance(clock, identifiers);
    }

    @SuppressWarnings("NullAway")
    Practice() {
        this(null, null, null, null, null, null); // the container's proxy never uses it
    }

    /** Hears of answers in lessons and quizzes; those given here belong to nothing, and move by themselves. */
    void hear(@Observes QuestionAnswered answered) {
        boolean certain = answered.answer().confidence() == Confidence.CERTAIN.degree();
        if (certain && !answered.answer().success() && !answered.parents().isEmpty()) {
            Learner learner = answered.what().learner();
            String item = answered.what().activity().key().substring(ITEM.length());
            Instant now = answered.what().at();
            Optional<ReturnRow> known = returns.hold(learner, item);
            known.ifPresent(row -> row.begin(now, today(learner)));
            if (known.isEmpty()) {
                returns.add(new ReturnRow(chance.identifiers().get(), learner, item).begin(now, today(learner)));
            }
        }
    }

    /** What this learner should see again. */
    @Transactional
    public Round round(Learner learner) {
        LocalDate today = today(learner);
        List<ReturnRow> rows = returns.of(learner).stream()
                .filter(row -> question(row.item).isPresent())
                .toList();
        List<LocalDate> later = rows.stream()
                .filter(row -> !row.due(today))
                .flatMap(row -> Optional.ofNullable(row.dueOn).stream())
                .sorted()
                .toList();
        return new Round(
                rows.stream()
                        .filter(row -> row.due(today))
                        .flatMap(row -> question(row.item).stream())
                        .toList(),
                (int) rows.stream()
                        .filter(row -> row.answered(today) && !row.due(today))
                        .count(),
                later.size(),
                later.stream().findFirst().orElse(today));
    }

    /** Notes that the learner has this statement before them now. */
    @Transactional
    public void shown(Learner learner, String question) {
        returns.hold(learner, question).ifPresent(row -> row.seen(now()));
    }

    /** What the learner answered today when this statement came back. */
    @Transactional
    public Optional<Given> today(Learner learner, String question) {
        return returns.find(learner, question)
                .filter(row -> row.answered(today(learner)))
                .flatMap(row -> question(question).flatMap(row::last));
    }

    /** Takes an answer to a statement that is due; no attempt hears of it. */
    @Transactional
    public Recalling answer(Learner learner, Reply reply) {
        Optional<ReturnRow> held = returns.hold(learner, reply.question());
        Optional<Question> question = question(reply.question());
        if (held.isEmpty() || question.isEmpty()) {
            return new NotDue();
        }
        ReturnRow row = held.get();
        if (reply.formKey().equals(row.formKey)) {
            return row.last(question.get()).<Recalling>map(Recalled::new).orElseGet(NotDue::new);
        }
        return row.due(today(learner)) ? recalled(learner, row, given(question.get(), reply), reply) : new NotDue();
    }

    private static Given given(Question question, Reply reply) {
        return new Given(question, reply.response(), Marking.mark(question, reply.response()), reply.confidence());
    }

    private Recalling recalled(Learner learner, ReturnRow row, Given given, Reply reply) {
        Instant now = now();
        Happening what =
                new Happening(chance.identifiers().get(), learner, now, row.id, catalogue.ref(ITEM + row.item));
        events.fire(new QuestionAnswered(what, given.told(row.look(now)), List.of()));
        row.answer(given, reply.formKey(), today(learner));
        return new Recalled(given);
    }

    private Optional<Question> question(String slug) {
        return catalogue
                .having(ITEM + slug)
                .flatMap(pack -> pack.question(slug))
                .filter(Question::asksConfidence);
    }

    private Instant now() {
        return chance.clock().instant();
    }

    /** The day it is where the learner's LMS is. */
    private LocalDate today(Learner learner) {
        ZoneId zone = platforms.find(learner.platform()).map(Platform::timeZone).orElse(ZoneOffset.UTC);
        return LocalDate.ofInstant(now(), zone);
    }
}
