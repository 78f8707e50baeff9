package org.telemaque.tool.workshop.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.telemaque.lti.registration.ConfigurationOutcome;
import org.telemaque.lti.registration.Defect;
import org.telemaque.lti.registration.DynamicRegistration;
import org.telemaque.lti.registration.PlatformConfiguration;
import org.telemaque.lti.registration.RegistrationOutcome;
import org.telemaque.lti.registration.RegistrationRequest;
import org.telemaque.lti.security.Registration;
import org.telemaque.lti.transport.GuardedClient;
import org.telemaque.tool.foundation.platform.Platform;
import org.telemaque.tool.foundation.platform.Settings;

/** Registers us with an LMS that was invited. */
@ApplicationScoped
public class Enrolment {
    private static final System.Logger LOG = System.getLogger(Enrolment.class.getName());

    private final DynamicRegistration registration;
    private final Invitations invitations;
    private final Admission admission;

    /** For the container. */
    @Inject
    public Enrolment(GuardedClient client, Settings settings, Invitations invitations, Admission admission) {
        // Whoever holds an invitation names the address: as many slow ones as there are keep no platform waiting.
        this.registration = new DynamicRegistration(client.shared("registration"), settings.loopbackAllowed());
        this.invitations = invitations;
        this.admission = admission;
    }

    @SuppressWarnings("NullAway")
    Enrolment() { // the container's proxy never uses it
        this.registration = null;
        this.invitations = null;
        this.admission = null;
    }

    /** What the LMS says of itself at the address that it named. */
    public ConfigurationOutcome look(URI configuration, String token) {
        ConfigurationOutcome outcome = registration.read(configuration, token);
        return outcome instanceof ConfigurationOutcome.Read read ? judged(read) : outcome;
    }

    /** Nobody is registered who would have us make assertions out to a stranger. */
    private static ConfigurationOutcome judged(ConfigurationOutcome.Read read) {
        PlatformConfiguration said = read.configuration();
        Registration named = new Registration(said.issuer(), "", said.endpoints(), Registration.Deployments.learnt());
        return named.isAddressedToItself()
                ? read
                : new ConfigurationOutcome.Faulty(List.of(new Defect(
                        "openid-configuration",
                        "authorization_server",
                        "must stand on the site of the issuer or of the token endpoint, not "
                                + said.endpoints().tokenAudience())));
    }

    /**
     * Registers us, and keeps what both sides agreed on; the invitation is used up when that went well.
     *
     * @param agreed what was shown and confirmed
     */
    public Enrolled enrol(Invitation invitation, Agreed agreed, String token) {
        if (!invitations.claim(invitation.id())) {
            return new Enrolled.TooLate();
        }
        boolean usedUp = false;
        try {
            Enrolled enrolled = admission.refusesIssuer(invitation, agreed)
                    ? new Enrolled.Foreign(agreed.request().platform().issuer())
                    : registered(invitation, agreed, registration.register(agreed.request(), token));
            usedUp = !(enrolled instanceof Enrolled.Failed) && invitations.use(invitation.id());
            return enrolled;
        } finally {
            if (!usedUp) {
                giveBack(invitation);
            }
        }
    }

    /** A database that is away costs the LMS no invitation: the claim ends by itself, and what went wrong first is what is told. */
    private void giveBack(Invitation invitation) {
        try {
            invitations.giveBack(invitation.id());
        } catch (RuntimeException away) {
            LOG.log(System.Logger.Level.WARNING, "An invitation could not be given back; its claim ends soon", away);
        }
    }

    private Enrolled registered(Invitation invitation, Agreed agreed, RegistrationOutcome outcome) {
        if (!(outcome instanceof RegistrationOutcome.Registered registered)) {
            return new Enrolled.Failed(why(outcome));
        }
        Optional<Platform> platform = admission.admit(invitation, agreed, registered);
        return platform.<Enrolled>map(Enrolled.Waiting::new).orElseGet(Enrolled.Taken::new);
    }

    /**
     * What was shown and confirmed.
     *
     * @param request what is asked of the LMS
     * @param remarks what an administrator should look at before trusting it
     */
    public record Agreed(RegistrationRequest request, List<String> remarks) {
        /** Keeps its own copy. */
        public Agreed {
            remarks = List.copyOf(remarks);
        }
    }

    private static List<String> why(RegistrationOutcome outcome) {
        if (outcome instanceof RegistrationOutcome.Faulty faulty) {
            return faulty.defects().stream().map(Defect::toString).toList();
        }
        return List.of(
                outcome instanceof RegistrationOutcome.Refused refused
                        ? refused.why()
                        : ((RegistrationOutcome.Unanswered) outcome).why());
    }
}
