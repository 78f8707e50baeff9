package org.telemaque.tool.door.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.Set;
import org.telemaque.lti.message.LaunchPresentationClaim;
import org.telemaque.lti.security.ExpectedLaunch;
import org.telemaque.lti.security.LaunchValidator;
import org.telemaque.lti.security.LaunchVerdict;
import org.telemaque.lti.security.LtiRejection;
import org.telemaque.lti.security.Reason;
import org.telemaque.tool.foundation.platform.Deployments;
import org.telemaque.tool.foundation.platform.Platform;
import org.telemaque.tool.foundation.platform.Platforms;
import org.telemaque.tool.foundation.platform.Settings;
import org.telemaque.tool.session.BrowserProof;

/** Ties a launch to its login, has it examined, and lets it arrive. */
@ApplicationScoped
class Reception {
    private static final Set<Reason> PASSING =
            Set.of(Reason.KEYS_UNREACHABLE, Reason.REGISTRATION_INACTIVE, Reason.STATE_USED, Reason.STATE_EXPIRED);

    private final Logins logins;
    private final Platforms platforms;
    private final LaunchValidator validator;
    private final Arrival arrival;
    private final Settings settings;
    private final Deployments deployments;

    /** What came of a launch. */
    sealed interface Outcome {}

    /** The person has arrived, and goes on to this path. */
    record Welcomed(String path) implements Outcome {}

    /** The launch is refused, and nobody knows the login it belongs to. */
    record Stranger(LtiRejection rejection) implements Outcome {}

    /** The launch of a login that we know is refused; where the platform itself said what is refused, it may name a way back. */
    record Refused(LtiRejection rejection, Expected expected, LaunchPresentationClaim presentation) implements Outcome {
        Refused(LtiRejection rejection, Expected expected) {
            this(rejection, expected, NOWHERE);
        }
    }

    private static final LaunchPresentationClaim NOWHERE = new LaunchPresentationClaim("", "", "");

    /** The login that a launch belongs to, and its platform. */
    record Expected(Logins.Login login, Platform platform) {}

    @Inject
    Reception(
            Logins logins,
            Platforms platforms,
            LaunchValidator validator,
            Arrival arrival,
            Settings settings,
            Deployments deployments) {
        this.logins = logins;
        this.platforms = platforms;
        this.validator = validator;
        this.arrival = arrival;
        this.settings = settings;
        this.deployments = deployments;
    }

    @SuppressWarnings("NullAway")
    Reception() {
        this(null, null, null, null, null, null); // the container's proxy never uses it
    }

    Outcome receive(LaunchForm form, HttpHeaders browser) {
        Outcome outcome = judged(form, browser);
        if (outcome instanceof Refused refused && isSpoilt(refused, form, browser)) {
            logins.spoil(refused.expected().login());
        }
        return outcome;
    }

    /** A state serves for one token: only its own browser spoils it, and not by what may be mended by waiting. */
    private boolean isSpoilt(Refused refused, LaunchForm form, HttpHeaders browser) {
        return !PASSING.contains(refused.rejection().reason())
                && BrowserProof.shows(
                        settings.baseUrl(),
                        browser,
                        form.state(),
                        refused.expected().login().proofHash());
    }

    private Outcome judged(LaunchForm form, HttpHeaders browser) {
        Optional<Logins.Found> found = logins.find(form.state());
        return found.flatMap(login -> platforms.find(login.login().platform()))
                .map(platform -> new Expected(found.orElseThrow().login(), platform))
                .map(expected -> objection(found.orElseThrow(), form, browser)
                        .or(() -> inactive(expected.platform()))
                        .<Outcome>map(rejection -> new Refused(rejection, expected))
                        .orElseGet(() -> examine(form, expected)))
                .orElseGet(() -> new Stranger(new LtiRejection(Reason.STATE_UNKNOWN, "nobody gave this state")));
    }

    private Optional<LtiRejection> objection(Logins.Found found, LaunchForm form, HttpHeaders browser) {
        if (found.used()) {
            return objection(Reason.STATE_USED, "this login has been launched already");
        }
        if (found.expired()) {
            return objection(Reason.STATE_EXPIRED, "this login began more than ten minutes ago");
        }
        // What the platform's page keeps reaches our script only: the opening page shows nothing before it has shown
        // it.
        if (!found.login().isKeptByPlatform()
                && !BrowserProof.shows(
                        settings.baseUrl(), browser, form.state(), found.login().proofHash())) {
            return objection(Reason.BROWSER_FOREIGN, "the browser shows no proof of this login");
        }
        if (!form.error().isEmpty()) {
            return objection(Reason.PLATFORM_ERROR, form.error() + ": " + form.errorDescription());
        }
        return form.idToken().isEmpty() ? objection(Reason.TOKEN_MISSING, "no id_token") : Optional.empty();
    }

    /** It may have been disabled while the person logged in. */
    private static Optional<LtiRejection> inactive(Platform platform) {
        return platform.isActive()
                ? Optional.empty()
                : objection(
                        Reason.REGISTRATION_INACTIVE, platform.name() + " is " + platform.standing() + ", not ACTIVE");
    }

    private static Optional<LtiRejection> objection(Reason reason, String detail) {
        return Optional.of(new LtiRejection(reason, detail));
    }

    private Outcome examine(LaunchForm form, Expected expected) {
        Logins.Login login = expected.login();
        LaunchVerdict verdict = validator.validate(
                form.idToken(),
                new ExpectedLaunch(
                        expected.platform().examined(),
                        login.nonce(),
                        login.targetLinkUri(),
                        settings.baseUrl(),
                        login.deployment(),
                        expected.platform().mayStayAnonymous()));
        return verdict instanceof LaunchVerdict.Accepted accepted
                ? meet(accepted, expected)
                : refused((LtiRejection) verdict, form, expected);
    }

    private static Refused refused(LtiRejection rejection, LaunchForm form, Expected expected) {
        return LaunchValidator.believed(form.idToken(), rejection)
                .map(claims -> new Refused(rejection, expected, claims.presentation()))
                .orElseGet(() -> new Refused(rejection, expected));
    }

    /** Only what is believed is met: nobody but the platform itself makes a deployment wait. */
    private Outcome meet(LaunchVerdict.Accepted accepted, Expected expected) {
        String deployment = accepted.message().claims().deploymentId();
        return switch (met(expected.platform(), deployment)) {
            case ADMITTED -> serve(accepted, expected);
            case WAITING ->
                refused(Reason.DEPLOYMENT_WAITING, "deployment_id " + deployment + " waits to be admitted", expected);
            case REFUSED ->
                refused(Reason.DEPLOYMENT_REFUSED, "deployment_id " + deployment + " was refused", expected);
        };
    }

    private static Refused refused(Reason reason, String detail, Expected expected) {
        return new Refused(new LtiRejection(reason, detail), expected);
    }

    /** Two first launches of a deployment at the same moment meet in the database as well. */
    private Deployments.State met(Platform platform, String deployment) {
        try {
            return deployments.met(platform, deployment);
        } catch (PersistenceException | TransactionalException met) {
            return deployments.met(platform, deployment);
        }
    }

    private Outcome serve(LaunchVerdict.Accepted accepted, Expected expected) {
        return arrive(accepted, expected)
                .<Outcome>map(Welcomed::new)
                .orElseGet(() -> new Refused(
                        new LtiRejection(Reason.STATE_USED, "this login was launched at the same moment"), expected));
    }

    /** Two first launches of one person at the same moment meet in the database: the slower one is tried again. */
    private Optional<String> arrive(LaunchVerdict.Accepted accepted, Expected expected) {
        try {
            return arrival.of(accepted, expected);
        } catch (PersistenceException met) {
            return arrival.of(accepted, expected);
        }
    }
}
