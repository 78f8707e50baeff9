package org.telemaque.tool.workshop.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.courseware.survey.Survey;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.foundation.event.ActivityRef;
import org.telemaque.tool.foundation.event.Happening;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.foundation.event.LearningEvent;

/** Gives surveys out and takes them in, each time in one transaction. */
@ApplicationScoped
class SurveyDesk {

    private final Sheets sheets;
    private final Tallies tallies;
    private final Catalogue catalogue;
    private final Event<LearningEvent> events;
    private final Clock clock;
    private final Supplier<UUID> identifiers;

    @Inject
    SurveyDesk(
            Sheets sheets,
            Tallies tallies,
            Catalogue catalogue,
            Event<LearningEvent> events,
            Clock clock,
            Supplier<UUID> identifiers) {
        this.sheets = sheets;
        this.tallies = tallies;
        this.catalogue = catalogue;
        this.events = events;
        this.clock = clock;
        this.identifiers = identifiers;
    }

    @SuppressWarnings("NullAway")
    SurveyDesk() {
        this(null, null, null, null, null, null); // the container's proxy never uses it
    }

    @Transactional
    Optional<SurveySheet> look(Learner who, String slug) {
        Optional<SheetRow> begun = sheets.find(Sheets.Place.own(who, form(slug)));
        return begun.isPresent()
                ? begun.map(row -> new SurveySheet(survey(row, slug), row.written(), row.handedIn()))
                : catalogue
                        .having(form(slug))
                        .flatMap(pack -> pack.survey(slug))
                        .map(survey -> new SurveySheet(survey, Answers.NONE, false));
    }

    @Transactional
    void keep(Learner who, String slug, UnaryOperator<Answers> change) {
        open(who, slug)
                .filter(row -> !row.handedIn())
                .ifPresent(row -> row.write(known(survey(row, slug), change.apply(row.written()))));
    }

    @Transactional
    HandingIn handIn(Learner who, String slug, Answers sent) {
        return open(who, slug)
                .filter(row -> !row.handedIn())
                .map(row -> handIn(row, survey(row, slug), who, sent))
                .orElseGet(HandingIn.Before::new);
    }

    private HandingIn handIn(SheetRow row, Survey survey, Learner who, Answers sent) {
        Answers answers = known(survey, sent);
        row.write(answers);
        List<String> wrong = survey.wrong(answers.given());
        if (!wrong.isEmpty()) {
            return new HandingIn.Incomplete(wrong);
        }
        if (who.counted()) {
            tallies.add(who, row.form, answers);
        }
        row.handIn(clock.instant());
        var activity = new ActivityRef(
                catalogue.release(row.release).slug(),
                row.form,
                survey.imprint().version().toString());
        events.fire(new LearningEvent.SurveyAnswered(
                new Happening(identifiers.get(), who, clock.instant(), row.id, activity)));
        return new HandingIn.Done();
    }

    @Transactional
    Figures figures(Learner who, Survey survey) {
        if (who.cohort().isEmpty()) {
            return new Figures(0, Map.of()); // visits without a course have nothing in common
        }
        return tallies.figures(
                who.tenant(), who.cohort(), form(survey.slug()), survey.use().shownFrom());
    }

    /** What is begun is gone on with, though its pack may be withdrawn. */
    private Optional<SheetRow> open(Learner who, String slug) {
        return sheets.open(
                Sheets.Place.own(who, form(slug)),
                () -> catalogue.having(form(slug)).map(Pack::hash));
    }

    /** A release that something began on is kept, with its surveys. */
    private Survey survey(SheetRow row, String slug) {
        return catalogue.release(row.release).survey(slug).orElseThrow();
    }

    /** Only what is asked is kept. */
    private static Answers known(Survey survey, Answers answers) {
        return answers.only(
                survey.questions().stream().map(question -> question.name()).toList());
    }

    static String form(String slug) {
        return "survey/" + slug;
    }
}
