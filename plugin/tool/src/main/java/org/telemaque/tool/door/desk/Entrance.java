package org.telemaque.tool.door.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.telemaque.tool.foundation.journal.Act;
import org.telemaque.tool.foundation.journal.Entry;
import org.telemaque.tool.foundation.journal.Journal;
import org.telemaque.tool.foundation.platform.Settings;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.session.Hall;
import org.telemaque.tool.session.Secrets;
import org.telemaque.tool.session.Visit;
import org.telemaque.tool.workshop.enrolment.Administrator;
import org.telemaque.tool.workshop.enrolment.Administrators;
import org.telemaque.tool.workshop.enrolment.Invitation;
import org.telemaque.tool.workshop.enrolment.Invitations;
import org.telemaque.tool.workshop.people.Duty;

/** Lets an administrator into the hall, once for each address. */
@ApplicationScoped
class Entrance {
    private static final Duration NEXT = Duration.ofDays(30);
    private static final int BITS = 256;
    private static final UUID NO_LINK = new UUID(0, 0);

    private final Invitations invitations;
    private final Administrators administrators;
    private final Hall hall;
    private final Secrets secrets;
    private final Settings settings;
    private final Journal journal;
    private final Clock clock;
    private final Supplier<UUID> identifiers;

    @Inject
    Entrance(
            Invitations invitations,
            Administrators administrators,
            Hall hall,
            Secrets secrets,
            Settings settings,
            Journal journal,
            Clock clock,
            Supplier<UUID> identifiers) {
        this.invitations = invitations;
        this.administrators = administrators;
        this.hall = hall;
        this.secrets = secrets;
        this.settings = settings;
        this.journal = journal;
        this.clock = clock;
        this.identifiers = identifiers;
    }

    @SuppressWarnings("NullAway")
    Entrance() {
        this(null, null, null, null, null, null, null, null); // the container's proxy never uses it
    }

    /** Whom an address lets in, as long as it serves. */
    Optional<Administrator> expected(String key) {
        return invitations
                .open(Secrets.hash(key), Invitation.Purpose.SIGN_IN)
                .flatMap(invitation -> administrators.find(invitation.administrator()));
    }

    /** The path of the opening page with its ticket, in the browser whose proof has this hash; uses the address up. */
    @Transactional
    public Optional<String> enter(String key, String proofHash, String language) {
        return invitations
                .open(Secrets.hash(key), Invitation.Purpose.SIGN_IN)
                .filter(invitation -> invitations.use(invitation.id()))
                .flatMap(invitation -> administrators.find(invitation.administrator()))
                .map(administrator -> opened(visit(administrator, language), proofHash));
    }

    private String opened(Visit visit, String proofHash) {
        String ticket = hall.announce(visit, proofHash);
        journal.write(new Entry(
                        clock.instant(),
                        visit.tenant(),
                        visit.person(),
                        Act.SIGNED_IN,
                        visit.person().toString(),
                        "to the desk")
                .about(visit.platform()));
        return "/open/" + visit.platform() + "/" + visit.id() + "#ticket=" + ticket;
    }

    private Visit visit(Administrator administrator, String language) {
        return new Visit(
                identifiers.get(),
                administrator.id(),
                administrator.id(),
                administrator.tenant(),
                administrator.platforms().iterator().next(),
                "",
                NO_LINK,
                Visit.DESK,
                language,
                Set.of(Duty.ADMINISTRATOR),
                false,
                "",
                "{}");
    }

    /** The page with the address of the next sign-in. */
    NextPage next(Frame frame, Administrator administrator) {
        String key = secrets.fresh(BITS);
        Invitation invitation = invitations.inviteToSignIn(Secrets.hash(key), administrator, NEXT);
        return new NextPage(
                frame,
                frame.words().say("desk.next.title"),
                settings.address("/lti/desk/" + key).toString(),
                frame.words().moment(invitation.expiresAt().atZone(ZoneOffset.UTC)));
    }
}
