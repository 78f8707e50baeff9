package org.telemaque.tool.workshop.notebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.telemaque.tool.foundation.event.Learner;

/** The table of notes; everything by tenant and person. */
@ApplicationScoped
class Notes {

    @PersistenceContext(unitName = "telemaque")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private EntityManager rows;

    private final Clock clock;
    private final Supplier<UUID> identifiers;

    @Inject
    Notes(Clock clock, Supplier<UUID> identifiers) {
        this.clock = clock;
        this.identifiers = identifiers;
    }

    @SuppressWarnings("NullAway")
    Notes() {
        this(null, null); // the container's proxy never uses it
    }

    @Transactional
    List<Note> of(Learner writer) {
        return rows.createQuery(
                        "select n from NoteRow n where n.tenant = :tenant and n.person = :person order by n.lesson",
                        NoteRow.class)
                .setParameter("tenant", writer.tenant())
                .setParameter("person", writer.person())
                .getResultStream()
                .map(NoteRow::note)
                .toList();
    }

    @Transactional
    Optional<Note> on(Learner writer, String lesson) {
        return row(writer, lesson).map(NoteRow::note);
    }

    /** Adds at once, so that a clash of two devices is seen here and nowhere later. */
    @Transactional
    void keep(Learner writer, String lesson, String words) {
        Optional<NoteRow> known = row(writer, lesson);
        if (words.isBlank()) {
            known.ifPresent(rows::remove);
        } else if (known.isPresent()) {
            known.get().says(words, clock.instant());
        } else {
            rows.persist(new NoteRow(identifiers.get(), writer, lesson).says(words, clock.instant()));
            rows.flush();
        }
    }

    private Optional<NoteRow> row(Learner writer, String lesson) {
        return rows.createQuery(
                        "select n from NoteRow n where n.tenant = :tenant and n.person = :person"
                                + " and n.lesson = :lesson",
                        NoteRow.class)
                .setParameter("tenant", writer.tenant())
                .setParameter("person", writer.person())
                .setParameter("lesson", lesson)
                .getResultStream()
                .findFirst();
    }
}
