package org.telemaque.demolms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.telemaque.demolms.campus.Campus;
import org.telemaque.demolms.choosing.DeepLinkingReturn;
import org.telemaque.demolms.platform.Platform;
import org.telemaque.demolms.platform.Roles;
import org.telemaque.demolms.service.Scope;
import org.telemaque.demolms.service.Services;
import org.telemaque.demolms.tools.ToolList;

/** Puts the parts of the LMS together, with real time and real chance. */
@ApplicationScoped
public class DemoLms {

    private static final Logger LOG = System.getLogger(DemoLms.class.getName());

    /** The settings of this start. */
    @Produces
    @Singleton
    public Settings settings() {
        return Settings.from(name -> ConfigProvider.getConfig().getOptionalValue(name, String.class));
    }

    /** The people and the course. */
    @Produces
    @Singleton
    public Campus campus() {
        return new Campus();
    }

    /** The platform of this start, with fresh keys. */
    @Produces
    @Singleton
    public Platform platform(Settings settings, Campus campus, Services services) {
        return Platform.start(
                settings.registration(),
                campus,
                services::claims,
                () -> services.faults().manner().storage(),
                new Platform.Chance(clock(), new SecureRandom()));
    }

    /** What a tool may call. */
    @Produces
    @Singleton
    public Services services(Settings settings, Campus campus) {
        return Services.open(
                settings.registration(), campus, Roles::of, new Services.Chance(clock(), new SecureRandom()));
    }

    /** The tools that register themselves. */
    @Produces
    @Singleton
    public ToolList tools(Settings settings) {
        return new ToolList(
                settings.registration(),
                Stream.of(Scope.values()).map(Scope::uri).toList(),
                new SecureRandom());
    }

    /** Where the tool's picker comes back to. */
    @Produces
    @Singleton
    public DeepLinkingReturn choosing(Platform platform, Services services, Campus campus) {
        return new DeepLinkingReturn(platform, services.keys(), campus, services.gradebook(), clock());
    }

    private static Clock clock() {
        return new DemoClock(Clock.systemUTC(), DemoLms::offset);
    }

    void open(@Observes Startup start, Settings settings) {
        LOG.log(Level.INFO, "The demo LMS is {0}", settings.registration().issuer());
    }

    private static Duration offset() {
        return ConfigProvider.getConfig()
                .getOptionalValue("telemaque.demo.clock.offset", String.class)
                .map(Duration::parse)
                .orElse(Duration.ZERO);
    }
}
