package org.telemaque.tool.foundation.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.eclipse.microprofile.config.ConfigProvider;
import org.telemaque.lti.keys.RemotePlatformKeys;
import org.telemaque.lti.security.LaunchValidator;
import org.telemaque.lti.security.PlatformKeys;
import org.telemaque.lti.security.Registration;
import org.telemaque.lti.service.ServiceClient;
import org.telemaque.lti.service.ServiceTokens;
import org.telemaque.lti.transport.AddressGuard;
import org.telemaque.lti.transport.GuardedClient;
import org.telemaque.tool.foundation.key.KeyRing;

/** Puts the parts of the LTI module together with the operator's settings. */
@ApplicationScoped
public class PlatformSettings {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** The settings of this start. */
    @Produces
    @Singleton
    public Settings settings() {
        return Settings.read(PlatformSettings::value);
    }

    static Optional<String> value(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class).filter(text -> !text.isBlank());
    }

    /** The one way by which calls leave for platforms; whom an operator's file names may be called, wherever it stands. */
    @Produces
    @Singleton
    public GuardedClient guardedClient(Settings settings, Platforms platforms) {
        return new GuardedClient(guard(settings, platforms), trust(), PATIENCE);
    }

    void close(@Disposes GuardedClient client) {
        client.close();
    }

    /** The keys that platforms publish. */
    @Produces
    @Singleton
    public PlatformKeys platformKeys(GuardedClient client, Clock clock) {
        return new RemotePlatformKeys(client, clock);
    }

    /** The one caller of platforms' services; access tokens are kept in it for everybody. */
    @Produces
    @Singleton
    public ServiceClient serviceClient(GuardedClient client, KeyRing ring, Clock clock, Supplier<UUID> identifiers) {
        return new ServiceClient(client, new ServiceTokens(client, ring::keys, clock, identifiers), clock);
    }

    static AddressGuard guard(Settings settings, Platforms platforms) {
        Stream<String> named = platforms.ofFiles().stream()
                .map(Platform::registration)
                .flatMap(PlatformSettings::addresses)
                .flatMap(address -> Optional.ofNullable(address.getHost()).stream());
        List<String> listed = Stream.concat(settings.privateHosts().stream(), named)
                .distinct()
                .sorted()
                .toList();
        return AddressGuard.of(settings.loopbackAllowed(), listed);
    }

    /** The services of a platform often stand where its issuer does. */
    private static Stream<URI> addresses(Registration registration) {
        Registration.Endpoints endpoints = registration.endpoints();
        return Stream.of(
                URI.create(registration.issuer()), endpoints.authorization(), endpoints.keySet(), endpoints.token());
    }

    private static SSLContext trust() {
        try {
            return SSLContext.getDefault();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("this machine has no TLS", broken);
        }
    }

    /** The examiner of launches. */
    @Produces
    @Singleton
    public LaunchValidator launchValidator(PlatformKeys platformKeys, Clock clock, Settings settings) {
        return new LaunchValidator(platformKeys, clock, settings.leeway());
    }
}
