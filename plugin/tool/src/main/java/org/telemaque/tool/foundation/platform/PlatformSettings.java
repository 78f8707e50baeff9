package org.telemaque.tool.foundation.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
import org.telemaque.lti.transport.WebOrigin;
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

    /** The one way by which calls leave for platforms. */
    @Produces
    @Singleton
    public GuardedClient guardedClient(Settings settings) {
        return new GuardedClient(guard(settings), trust(), PATIENCE);
    }

    void close(@Disposes GuardedClient client) {
        client.close();
    }

    /** The keys that platforms publish. */
    @Produces
    @Singleton
    public PlatformKeys platformKeys(GuardedClient client, Platforms platforms, Clock clock) {
        // A person waits for the launch: lists and scores of the same host must not keep its keys away.
        GuardedClient keys = client.onErrand("keys");
        return new RemotePlatformKeys(keySet -> keys.vouchingFor(vouched(keySet, platforms)), clock);
    }

    /** The one caller of platforms' services; access tokens are kept in it for everybody. */
    @Produces
    @Singleton
    public ServiceClient serviceClient(
            GuardedClient client, Platforms platforms, KeyRing ring, Clock clock, Supplier<UUID> identifiers) {
        Function<Registration, GuardedClient> clients = registration ->
                client.shared(Platform.id(registration).toString()).vouchingFor(vouched(registration, platforms));
        return new ServiceClient(clients, new ServiceTokens(clients, ring::keys, clock, identifiers), clock);
    }

    /** What anybody may make us call: the public internet, and what the operator lists. */
    static AddressGuard guard(Settings settings) {
        return AddressGuard.of(settings.loopbackAllowed(), settings.privateHosts());
    }

    /**
     * The sites that may be called on behalf of a platform, wherever they stand: those of its own file. Nobody else's registration
     * or launch makes us call them.
     */
    static Set<WebOrigin> vouched(Registration registration, Platforms platforms) {
        return platforms.ofFiles().stream()
                .map(Platform::registration)
                .filter(registration::equals)
                .flatMap(PlatformSettings::addresses)
                .flatMap(address -> WebOrigin.of(address).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The site of a key set that a file names; whoever else names the same one reads the same keys. */
    static Set<WebOrigin> vouched(URI keySet, Platforms platforms) {
        return platforms.ofFiles().stream()
                .map(platform -> platform.registration().endpoints().keySet())
                .filter(keySet::equals)
                .flatMap(address -> WebOrigin.of(address.toString()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The services of a platform often stand where its issuer does. */
    private static Stream<String> addresses(Registration registration) {
        Registration.Endpoints endpoints = registration.endpoints();
        return Stream.of(
                registration.issuer(),
                endpoints.authorization().toString(),
                endpoints.keySet().toString(),
                endpoints.token().toString());
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
