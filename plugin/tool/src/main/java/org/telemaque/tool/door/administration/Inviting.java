package org.telemaque.tool.door.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.telemaque.tool.foundation.platform.Platform;
import org.telemaque.tool.foundation.platform.Settings;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.session.Secrets;
import org.telemaque.tool.workshop.enrolment.Administrators;
import org.telemaque.tool.workshop.enrolment.Invitation;
import org.telemaque.tool.workshop.enrolment.Invitations;

/** Makes invitations; their address is said once, for only a hash of it is kept. */
@ApplicationScoped
class Inviting {
    private static final int BITS = 256;
    private static final int LONGEST_NAME = 200;
    private static final Duration SIGN_IN = Duration.ofDays(3);
    private static final String TENANT = "(?!(?i:default)$)[A-Za-z0-9._-]{0,80}";

    private final Invitations invitations;
    private final Administrators administrators;
    private final Secrets secrets;
    private final Settings settings;

    /**
     * Who is invited to register.
     *
     * @param tenant the company, or empty for one of its own
     * @param name what the operator calls the LMS, or empty
     * @param hours how long the invitation serves
     */
    record Wish(String tenant, String name, long hours) {
        static final long USUAL_HOURS = 72;

        /** What is wrong with it, or nothing. */
        Optional<String> fault() {
            if (!tenant.matches(TENANT)) {
                return Optional.of("administration.fault.tenant");
            }
            if (name.length() > LONGEST_NAME) {
                return Optional.of("administration.fault.name");
            }
            return hours < 1 || hours > Invitations.LONGEST.toHours()
                    ? Optional.of("administration.fault.hours")
                    : Optional.empty();
        }
    }

    /** An invitation and the one address by which it is used. */
    record Made(Invitation invitation, URI address) {}

    @Inject
    Inviting(Invitations invitations, Administrators administrators, Secrets secrets, Settings settings) {
        this.invitations = invitations;
        this.administrators = administrators;
        this.secrets = secrets;
        this.settings = settings;
    }

    @SuppressWarnings("NullAway")
    Inviting() {
        this(null, null, null, null); // the container's proxy never uses it
    }

    Made invite(Wish wish) {
        String key = secrets.fresh(BITS);
        Invitation invitation = invitations.invite(
                Secrets.hash(key),
                wish.tenant(),
                wish.name().replaceAll("\\p{Cntrl}", " ").strip(),
                Duration.ofHours(wish.hours()));
        return new Made(invitation, settings.address("/lti/register/" + key));
    }

    Made inviteAdministrator(String name, Platform platform) {
        String key = secrets.fresh(BITS);
        Invitation invitation = invitations.inviteToSignIn(
                Secrets.hash(key),
                administrators.add(name.replaceAll("\\p{Cntrl}", " ").strip(), platform),
                SIGN_IN);
        return new Made(invitation, settings.address("/lti/desk/" + key));
    }

    static InvitedPage page(Frame frame, String key, Made made, Function<Instant, String> clock) {
        Frame below = frame.under(new Link(frame.words().say("administration.title"), "/admin"));
        return new InvitedPage(
                below,
                frame.words().say(key + ".title"),
                frame.words().say(key + ".text"),
                made.address().toString(),
                clock.apply(made.invitation().expiresAt()));
    }
}
