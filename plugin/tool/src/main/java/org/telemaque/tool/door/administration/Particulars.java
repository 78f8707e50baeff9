package org.telemaque.tool.door.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.telemaque.lti.security.Registration;
import org.telemaque.tool.door.administration.PlatformPage.Fact;
import org.telemaque.tool.door.administration.PlatformPage.Place;
import org.telemaque.tool.door.administration.PlatformPage.Somebody;
import org.telemaque.tool.foundation.platform.Deployments;
import org.telemaque.tool.foundation.platform.Deployments.Deployment;
import org.telemaque.tool.foundation.platform.Platform;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.foundation.web.Words;
import org.telemaque.tool.workshop.enrolment.Administrators;
import org.telemaque.tool.workshop.enrolment.Standings;

/** Gathers what is known of one platform. */
@ApplicationScoped
class Particulars {
    private final Deployments deployments;
    private final Administrators administrators;

    @Inject
    Particulars(Deployments deployments, Administrators administrators) {
        this.deployments = deployments;
        this.administrators = administrators;
    }

    @SuppressWarnings("NullAway")
    Particulars() {
        this(null, null); // the container's proxy never uses it
    }

    PlatformPage page(Frame frame, Platform platform, Function<Instant, String> clock) {
        Words words = frame.words();
        return new PlatformPage(
                frame.under(new Link(words.say("administration.title"), "/admin")),
                platform.name(),
                platform.id().toString(),
                platform.standing().name(),
                Standings.next(platform).stream().map(Enum::name).sorted().toList(),
                facts(words, platform),
                platform.terms().remarks(),
                platform.newcomers().name(),
                deployments.of(platform.id()).stream()
                        .map(known -> place(known, clock))
                        .toList(),
                platform.terms().scopes().stream().sorted().toList(),
                platform.terms().byFile() ? List.of() : platform.frameOrigins(),
                administrators.of(platform.id()).stream()
                        .map(known -> new Somebody(known.id().toString(), known.name()))
                        .toList());
    }

    boolean withdraw(Platform platform, UUID administrator) {
        return administrators
                .find(administrator)
                .filter(known -> known.platforms().contains(platform.id()))
                .filter(known -> administrators.withdraw(known.id()))
                .isPresent();
    }

    private static List<Fact> facts(Words words, Platform platform) {
        Registration registration = platform.registration();
        Registration.Endpoints endpoints = registration.endpoints();
        return Stream.of(
                        new Fact("issuer", registration.issuer()),
                        new Fact("client", registration.clientId()),
                        new Fact("tenant", platform.tenant("")),
                        new Fact("family", platform.terms().family()),
                        new Fact("authorization", endpoints.authorization().toString()),
                        new Fact("token", endpoints.token().toString()),
                        new Fact("keys", endpoints.keySet().toString()),
                        new Fact("framers", String.join(", ", platform.frameOrigins())),
                        new Fact(
                                "registered",
                                words.say("administration.registered."
                                        + (platform.terms().byFile() ? "file" : "invitation"))))
                .filter(fact -> !fact.value().isEmpty())
                .map(fact -> new Fact(words.say("administration.fact." + fact.name()), fact.value()))
                .toList();
    }

    private static Place place(Deployment deployment, Function<Instant, String> clock) {
        return new Place(
                deployment.id(),
                deployment.tenant(),
                deployment.state().name(),
                clock.apply(deployment.firstSeen()),
                clock.apply(deployment.lastSeen()));
    }
}
