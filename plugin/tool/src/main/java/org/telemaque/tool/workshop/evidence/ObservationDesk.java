package org.telemaque.tool.workshop.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.courseware.survey.Checklist;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.foundation.event.ActivityRef;
import org.telemaque.tool.foundation.event.Happening;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.foundation.event.LearningEvent;

/** Gives checklists out and takes them in, each time in one transaction. */
@ApplicationScoped
class ObservationDesk {

    private static final String KIND = "checklist/";
    private static final UUID UNBEGUN = new UUID(0, 0);

    private final Sheets sheets;
    private final Catalogue catalogue;
    private final Event<LearningEvent> events;
    private final Clock clock;
    private final Supplier<UUID> identifiers;

    @Inject
    ObservationDesk(
            Sheets sheets, Catalogue catalogue, Event<LearningEvent> events, Clock clock, Supplier<UUID> identifiers) {
        this.sheets = sheets;
        this.catalogue = catalogue;
        this.events = events;
        this.clock = clock;
        this.identifiers = identifiers;
    }

    @SuppressWarnings("NullAway")
    ObservationDesk() {
        this(null, null, null, null, null); // the container's proxy never uses it
    }

    @Transactional
    Optional<Observation> look(Learner subject, UUID observer, String slug) {
        Optional<SheetRow> begun = sheets.find(Sheets.Place.about(subject, observer, KIND + slug));
        return begun.isPresent()
                ? begun.map(this::observation)
                : catalogue
                        .having(KIND + slug)
                        .flatMap(pack -> pack.checklist(slug))
                        .map(checklist ->
                                new Observation(UNBEGUN, checklist, observer, Answers.NONE, false, Instant.EPOCH));
    }

    @Transactional
    int turn(Learner subject, UUID observer, String slug) {
        return sheets.turn(Sheets.Place.about(subject, observer, KIND + slug));
    }

    /** Keeps what is written; false when it comes late. */
    @Transactional
    boolean keep(Learner subject, UUID observer, Observations.Written written) {
        if (turn(subject, observer, written.checklist()) != written.turn()) {
            return false;
        }
        Optional<SheetRow> open = open(subject, observer, written.checklist());
        open.ifPresent(row -> keep(row, written));
        return open.isPresent();
    }

    private void keep(SheetRow row, Observations.Written written) {
        Answers before = written.whole() ? Answers.NONE : row.written();
        row.write(known(checklist(row), before.with(written.answers().given())));
    }

    @Transactional
    HandingIn handIn(Learner subject, UUID observer, Observations.Written written) {
        if (turn(subject, observer, written.checklist()) != written.turn()) {
            return new HandingIn.Before();
        }
        return open(subject, observer, written.checklist())
                .map(row -> handIn(row, subject, written))
                .orElseGet(HandingIn.Before::new);
    }

    private HandingIn handIn(SheetRow row, Learner subject, Observations.Written written) {
        Checklist checklist = checklist(row);
        row.write(known(checklist, written.answers()));
        Observation seen = observation(row);
        if (!seen.ungraded().isEmpty()) {
            return new HandingIn.Incomplete(seen.ungraded());
        }
        boolean enough = checklist.accepts(grades(seen));
        row.handIn(clock.instant(), enough);
        tell(row, checklist, subject);
        return new HandingIn.Done();
    }

    private void tell(SheetRow row, Checklist checklist, Learner subject) {
        var activity = new ActivityRef(
                catalogue.release(row.release).slug(),
                row.form,
                checklist.imprint().version().toString());
        var what = new Happening(identifiers.get(), subject, clock.instant(), row.id, activity);
        var competencies = checklist.criteria().stream()
                .map(Checklist.Criterion::competency)
                .filter(slug -> !slug.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        events.fire(new LearningEvent.Observed(what, row.accepted, competencies));
    }

    @Transactional
    List<Observation> about(String tenant, UUID subject) {
        return sheets.about(tenant, subject).stream().map(this::observation).toList();
    }

    @Transactional
    List<Observation> inCourse(Learner subject) {
        return sheets.about(subject.tenant(), subject.person()).stream()
                .filter(row -> row.cohort.equals(subject.cohort()))
                .map(this::observation)
                .toList();
    }

    /** What is begun is gone on with, though its pack may be withdrawn. */
    private Optional<SheetRow> open(Learner subject, UUID observer, String slug) {
        return sheets.open(
                Sheets.Place.about(subject, observer, KIND + slug),
                () -> catalogue.having(KIND + slug).map(Pack::hash));
    }

    /** A release that something began on is kept, with its checklists. */
    private Checklist checklist(SheetRow row) {
        return catalogue
                .release(row.release)
                .checklist(row.form.substring(KIND.length()))
                .orElseThrow();
    }

    private Observation observation(SheetRow row) {
        return new Observation(
                row.id,
                checklist(row),
                row.observer(),
                row.written(),
                row.accepted,
                Objects.requireNonNullElse(row.handedAt, Instant.EPOCH));
    }

    private static Map<String, String> grades(Observation seen) {
        return seen.checklist().criteria().stream()
                .map(Checklist.Criterion::name)
                .collect(Collectors.toMap(name -> name, seen.answers()::one));
    }

    /** Only what is looked for is kept, and the word to the person. */
    private static Answers known(Checklist checklist, Answers answers) {
        Stream<String> names = checklist.criteria().stream().map(Checklist.Criterion::name);
        return answers.only(Stream.concat(names, Stream.of(Observation.NOTE)).toList());
    }
}
