package org.telemaque.tool.workshop.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.telemaque.tool.foundation.journal.Act;
import org.telemaque.tool.foundation.journal.Entry;
import org.telemaque.tool.foundation.journal.Journal;
import org.telemaque.tool.foundation.platform.Platform;

/** The table of those who look after an LMS. */
@ApplicationScoped
public class Administrators {
    @PersistenceContext(unitName = "telemaque")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private EntityManager rows;

    private final Journal journal;
    private final Clock clock;
    private final Supplier<UUID> identifiers;

    /** For the container. */
    @Inject
    public Administrators(Journal journal, Clock clock, Supplier<UUID> identifiers) {
        this.journal = journal;
        this.clock = clock;
        this.identifiers = identifiers;
    }

    @SuppressWarnings("NullAway")
    Administrators() {
        this(null, null, null); // the container's proxy never uses it
    }

    /** Adds somebody who looks after a platform. */
    @Transactional
    public Administrator add(String name, Platform platform) {
        Administrator administrator =
                new Administrator(identifiers.get(), name, platform.tenant(""), Set.of(platform.id()), false);
        rows.persist(new AdministratorRow(administrator, clock.instant()));
        note(administrator, "invited");
        return administrator;
    }

    /** Somebody who has not been sent away. */
    @Transactional
    public Optional<Administrator> find(UUID id) {
        return Optional.ofNullable(rows.find(AdministratorRow.class, id))
                .map(AdministratorRow::administrator)
                .filter(administrator -> !administrator.withdrawn());
    }

    /** Those who look after a platform now. */
    @Transactional
    public List<Administrator> of(UUID platform) {
        return rows.createQuery(
                        "select a from AdministratorRow a where a.withdrawn = false and a.platforms like :platform"
                                + " order by a.invitedAt",
                        AdministratorRow.class)
                .setParameter("platform", "%" + platform + "%")
                .getResultStream()
                .map(AdministratorRow::administrator)
                .toList();
    }

    /** Sends somebody away, who then sees nothing more; false when there is nobody. */
    @Transactional
    public boolean withdraw(UUID id) {
        Optional<AdministratorRow> found =
                Optional.ofNullable(rows.find(AdministratorRow.class, id)).filter(row -> !row.withdrawn);
        found.ifPresent(AdministratorRow::withdraw);
        found.map(AdministratorRow::administrator).ifPresent(gone -> note(gone, "sent away"));
        return found.isPresent();
    }

    private void note(Administrator administrator, String what) {
        administrator
                .platforms()
                .forEach(platform -> journal.write(new Entry(
                                clock.instant(),
                                administrator.tenant(),
                                Entry.NOBODY,
                                Act.ADMINISTRATOR_CHANGED,
                                administrator.id().toString(),
                                what)
                        .about(platform)));
    }
}
