package org.telemaque.tool.workshop.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.telemaque.tool.foundation.journal.Act;
import org.telemaque.tool.foundation.journal.Entry;
import org.telemaque.tool.foundation.journal.Journal;
import org.telemaque.tool.foundation.term.Kept;
import org.telemaque.tool.foundation.term.Terms;
import org.telemaque.tool.workshop.enrolment.Invitation.Purpose;

/** The table of invitations; of each key only the hash is stored. */
@ApplicationScoped
public class Invitations implements Kept {
    /** How long an LMS may be invited for. */
    public static final Duration LONGEST = Duration.ofDays(30);

    /** Two calls of the LMS, each with its patience, fit in many times. */
    private static final Duration CLAIM = Duration.ofMinutes(2);

    @PersistenceContext(unitName = "telemaque")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private EntityManager rows;

    private final Journal journal;
    private final Clock clock;
    private final Supplier<UUID> identifiers;
    private final Terms terms;

    /** For the container. */
    @Inject
    public Invitations(Journal journal, Clock clock, Supplier<UUID> identifiers, Terms terms) {
        this.journal = journal;
        this.clock = clock;
        this.identifiers = identifiers;
        this.terms = terms;
    }

    @SuppressWarnings("NullAway")
    Invitations() {
        this(null, null, null, null); // the container's proxy never uses it
    }

    /** Invites an LMS to register; the company may be left out. */
    @Transactional
    public Invitation invite(String keyHash, String tenant, String label, Duration life) {
        Invitation invitation =
                new Invitation(identifiers.get(), Purpose.REGISTRATION, tenant, label, Invitation.NOBODY, until(life));
        keep(invitation, keyHash);
        return invitation;
    }

    /** Invites an administrator to sign in; an earlier invitation that waits serves no longer. */
    @Transactional
    public Invitation inviteToSignIn(String keyHash, Administrator administrator, Duration life) {
        rows.createQuery("update InvitationRow i set i.used = true where i.administrator = :administrator")
                .setParameter("administrator", administrator.id())
                .executeUpdate();
        Invitation invitation = new Invitation(
                identifiers.get(),
                Purpose.SIGN_IN,
                administrator.tenant(),
                administrator.name(),
                administrator.id(),
                until(life));
        keep(invitation, keyHash);
        return invitation;
    }

    private Instant until(Duration life) {
        return clock.instant().plus(life.compareTo(LONGEST) > 0 ? LONGEST : life);
    }

    private void keep(Invitation invitation, String keyHash) {
        rows.persist(new InvitationRow(invitation, keyHash, clock.instant()));
        journal.write(new Entry(
                clock.instant(),
                invitation.tenant(),
                invitation.administrator(),
                Act.INVITATION_MADE,
                invitation.label(),
                invitation.purpose() + " until " + invitation.expiresAt()));
    }

    /** The invitation of this key, as long as it serves. */
    @Transactional
    public Optional<Invitation> open(String keyHash, Purpose purpose) {
        return rows.createQuery(
                        "select i from InvitationRow i where i.keyHash = :hash and i.used = false", InvitationRow.class)
                .setParameter("hash", keyHash)
                .getResultStream()
                .map(InvitationRow::invitation)
                .filter(found -> found.purpose() == purpose && clock.instant().isBefore(found.expiresAt()))
                .findFirst();
    }

    /** Those who were invited to register and have not done so yet. */
    @Transactional
    public List<Invitation> waiting() {
        return rows.createQuery(
                        "select i from InvitationRow i where i.purpose = :registration and i.used = false"
                                + " and i.expiresAt > :now order by i.expiresAt",
                        InvitationRow.class)
                .setParameter("registration", Purpose.REGISTRATION)
                .setParameter("now", clock.instant())
                .getResultStream()
                .map(InvitationRow::invitation)
                .toList();
    }

    /** Uses an invitation up; false when somebody else was faster. */
    @Transactional
    public boolean use(UUID invitation) {
        return rows.createQuery("update InvitationRow i set i.used = true where i.id = :id and i.used = false")
                        .setParameter("id", invitation)
                        .executeUpdate()
                == 1;
    }

    /**
     * Claims an invitation for as long as a registration may take; false when it is used up, or claimed by somebody else. A claim that
     * nobody gives back ends by itself, so that a database that goes away meanwhile costs nobody an invitation.
     */
    @Transactional
    public boolean claim(UUID invitation) {
        Instant now = clock.instant();
        return rows.createQuery("update InvitationRow i set i.claimedUntil = :until"
                                + " where i.id = :id and i.used = false and i.claimedUntil <= :now")
                        .setParameter("until", now.plus(CLAIM))
                        .setParameter("id", invitation)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Gives an invitation back that came to nothing. */
    @Transactional
    public void giveBack(UUID invitation) {
        rows.createQuery("update InvitationRow i set i.claimedUntil = :past where i.id = :id")
                .setParameter("past", Instant.EPOCH)
                .setParameter("id", invitation)
                .executeUpdate();
    }

    @Override
    public String what() {
        return "invitations";
    }

    /** As long as the journal, which says who was invited. */
    @Override
    public Duration term() {
        return terms.journal();
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forgetBefore(Instant past, int most) {
        List<UUID> old = rows.createQuery(
                        "select i.id from InvitationRow i where i.expiresAt < :past order by i.expiresAt", UUID.class)
                .setParameter("past", past)
                .setMaxResults(most)
                .getResultList();
        return old.isEmpty()
                ? 0
                : rows.createQuery("delete from InvitationRow i where i.id in :old")
                        .setParameter("old", old)
                        .executeUpdate();
    }
}
