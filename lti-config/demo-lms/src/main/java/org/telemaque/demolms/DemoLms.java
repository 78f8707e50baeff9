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
import org.eclipse.microprofile.config.ConfigProvider;
import org.telemaque.demolms.campus.Campus;
import org.telemaque.demolms.platform.Platform;

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
    public Platform platform(Settings settings, Campus campus) {
        Clock clock = new DemoClock(Clock.systemUTC(), DemoLms::offset);
        return Platform.start(settings.registration(), campus, clock, new SecureRandom());
    }

    /** Makes the keys while the server starts, so that the first person does not wait for them. */
    void open(@Observes Startup start, Platform platform) {
        LOG.log(Level.INFO, "The demo LMS is {0}", platform.registration().issuer());
    }

    private static Duration offset() {
        return ConfigProvider.getConfig()
                .getOptionalValue("telemaque.demo.clock.offset", String.class)
                .map(Duration::parse)
                .orElse(Duration.ZERO);
    }
}
