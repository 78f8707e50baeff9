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
import org.telemaque.courseware.survey.Checklist;
import org.telemaque.tool.foundation.catalogue.Catalogue;
import org.telemaque.tool.foundation.event.Happening;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.foundation.event.LearningEvent;

/** Gives checklists out and takes them in, each time in one transaction. */
@ApplicationScoped
class ObservationDesk {

    private static final String KIND = "checklist/";

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
                ? begun.flatMap(this::observation)
                : catalogue
                        .having(KIND + slug)
                        .flatMap(pack -> pack.checklist(slug))
                        .map(checklist -> new Observation(
                                new UUID(0, 0), checklist, observer, Answers.NONE, false, Instant.EPOCH));
    }

    @Transactional
    int turn(Learner subject, UUID observer, String slug) {
        return sheets.turn(Sheets.Place.about(subject, observer, KIND + slug));
    }

    /** Keeps what is written, unless it comes late. */
    @Transactional
    void keep(Learner subject, UUID observer, Observations.Written written) {
        if (turn(subject, observer, written.checklist()) != written.turn()) {
            return;
        }
        SheetRow row = open(subject, observer, written.checklist());
        checklist(row).ifPresent(checklist -> {
            Answers before = written.whole() ? Answers.NONE : row.written();
            row.write(known(checklist, before.with(written.answers().given())));
        });
    }

    @Transactional
    HandingIn handIn(Learner subject, UUID observer, Observations.Written written) {
        if (turn(subject, observer, written.checklist()) != written.turn()) {
            return new HandingIn.Before();
        }
        SheetRow row = open(subject, observer, written.checklist());
        Checklist checklist = checklist(row).orElseThrow();
        row.write(known(checklist, written.answers()));
        Observation seen = observation(row).orElseThrow();
        if (!seen.ungraded().isEmpty()) {
            return new HandingIn.Incomplete(seen.ungraded());
        }
        boolean enough = checklist.accepts(grades(seen));
        row.handIn(clock.instant(), enough);
        tell(row, checklist, subject);
        return new HandingIn.Done();
    }

    private void tell(SheetRow row, Checklist checklist, Learner subject) {
        var activity = catalogue.ref(row.form, checklist.imprint().version().toString());
        var what = new Happening(identifiers.get(), subject, clock.instant(), row.id, activity);
        var competencies = checklist.criteria().stream()
                .map(Checklist.Criterion::competency)
                .filter(slug -> !slug.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        events.fire(new LearningEvent.Observed(what, row.accepted, competencies));
    }

    @Transactional
    List<Observation> about(String tenant, UUID subject) {
        return sheets.about(tenant, subject).stream()
                .flatMap(row -> observation(row).stream())
                .toList();
    }

    private SheetRow open(Learner subject, UUID observer, String slug) {
        return sheets.open(
                Sheets.Place.about(subject, observer, KIND + slug),
                catalogue.having(KIND + slug).orElseThrow().hash());
    }

    private Optional<Checklist> checklist(SheetRow row) {
        return catalogue.release(row.release).checklist(row.form.substring(KIND.length()));
    }

    private Optional<Observation> observation(SheetRow row) {
        return checklist(row)
                .map(checklist -> new Observation(
                        row.id,
                        checklist,
                        row.writer,
                        row.written(),
                        row.accepted,
                        Objects.requireNonNullElse(row.handedAt, Instant.EPOCH)));
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
