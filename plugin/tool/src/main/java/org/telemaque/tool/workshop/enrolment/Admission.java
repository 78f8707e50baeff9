package org.telemaque.tool.workshop.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.telemaque.lti.registration.Origin;
import org.telemaque.lti.registration.PlatformConfiguration;
import org.telemaque.lti.registration.PlatformDescription;
import org.telemaque.lti.registration.RegistrationOutcome;
import org.telemaque.lti.security.Registration;
import org.telemaque.tool.foundation.journal.Act;
import org.telemaque.tool.foundation.journal.Entry;
import org.telemaque.tool.foundation.journal.Journal;
import org.telemaque.tool.foundation.platform.Platform;
import org.telemaque.tool.foundation.platform.Platforms;
import org.telemaque.tool.workshop.enrolment.Enrolment.Agreed;

/** Keeps a registered platform and writes it down, or does neither. */
@ApplicationScoped
class Admission {
    private static final int LONGEST_HOST = 60;
    private static final int LONGEST_FAMILY = 80;
    private static final int LETTERS = 12;

    private final Platforms platforms;
    private final Journal journal;
    private final Clock clock;

    @Inject
    Admission(Platforms platforms, Journal journal, Clock clock) {
        this.platforms = platforms;
        this.journal = journal;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    Admission() {
        this(null, null, null); // the container's proxy never uses it
    }

    @Transactional
    Optional<Platform> admit(Invitation invitation, Agreed agreed, RegistrationOutcome.Registered registered) {
        String family = clipped(agreed.request().platform().product().family(), LONGEST_FAMILY);
        Platform.Terms terms = new Platform.Terms(false, family, registered.scopes(), agreed.remarks());
        Optional<Platform> admitted =
                platforms.add(description(invitation, agreed.request().platform(), registered), terms);
        admitted.ifPresent(platform -> journal.write(new Entry(
                        clock.instant(),
                        platform.tenant(""),
                        Entry.NOBODY,
                        Act.PLATFORM_CHANGED,
                        platform.name(),
                        "registered itself as " + platform.registration().issuer() + ", client "
                                + platform.registration().clientId() + ": PENDING")
                .about(platform.id())));
        return admitted;
    }

    /** Whether the LMS calls itself as another platform that is reached elsewhere; that is written down. */
    @Transactional
    boolean refusesIssuer(Invitation invitation, Agreed agreed) {
        PlatformConfiguration said = agreed.request().platform();
        boolean foreign = platforms.isIssuerOfAnother(said.issuer(), said.endpoints());
        if (foreign) {
            journal.write(new Entry(
                    clock.instant(),
                    invitation.tenant(),
                    Entry.NOBODY,
                    Act.PLATFORM_CHANGED,
                    said.issuer(),
                    "refused: this issuer is another platform's, which has its keys or its tokens elsewhere than "
                            + said.endpoints().keySet() + " and "
                            + said.endpoints().token()));
        }
        return foreign;
    }

    private static PlatformDescription description(
            Invitation invitation, PlatformConfiguration configuration, RegistrationOutcome.Registered registered) {
        Registration registration = registered.registration();
        String host = host(registration.issuer());
        return new PlatformDescription(
                invitation.label().isEmpty() ? host : invitation.label(),
                registration,
                new PlatformDescription.Tenants(tenant(invitation, host), Map.of()),
                "",
                Map.of(),
                origins(configuration));
    }

    /** An LMS frames us from where it describes itself, logs people in, or registers tools: Canvas does all three elsewhere. */
    private static List<String> origins(PlatformConfiguration configuration) {
        return Stream.of(
                        configuration.issuer(),
                        configuration.endpoints().authorization().toString(),
                        configuration.endpoints().token().toString(),
                        configuration.registrationEndpoint().toString())
                .flatMap(Origin::of)
                .distinct()
                .toList();
    }

    /** Several companies may share one issuer: whoever is invited for no named company shares with nobody. */
    private static String tenant(Invitation invitation, String host) {
        String own = invitation.id().toString().replace("-", "").substring(0, LETTERS);
        return invitation.tenant().isEmpty()
                ? clipped(host.replaceAll("[^A-Za-z0-9._-]", ""), LONGEST_HOST) + "-" + own
                : invitation.tenant();
    }

    private static String host(String issuer) {
        return Optional.ofNullable(URI.create(issuer).getHost()).orElse("lms");
    }

    private static String clipped(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
