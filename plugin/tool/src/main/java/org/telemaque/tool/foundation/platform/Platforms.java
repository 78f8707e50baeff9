package org.telemaque.tool.foundation.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.telemaque.lti.registration.Defect;
import org.telemaque.lti.security.LoginRequest;

/** The registered platforms, read from their files when the tool starts. */
@ApplicationScoped
public class Platforms {
    private static final System.Logger LOG = System.getLogger(Platforms.class.getName());

    private final Settings settings;
    private volatile Registered registered = new Registered(Map.of(), List.of());

    private record Registered(Map<UUID, Platform> byId, List<Defect> defects) {}

    /** For the container. */
    @Inject
    public Platforms(Settings settings) {
        this.settings = settings;
    }

    @SuppressWarnings("NullAway")
    Platforms() {
        this(null); // the container's proxy never uses it
    }

    void start(@Observes @Priority(20) Startup startup) {
        PlatformFolder folder = new PlatformFolder(settings.loopbackAllowed());
        if (settings.demo()) {
            folder.readDemo(PlatformSettings::value);
        }
        folder.readAll(settings.platformsDirectory());
        register(folder);
        registered.defects().forEach(defect -> LOG.log(System.Logger.Level.ERROR, "Platform file {0}", defect));
        LOG.log(
                System.Logger.Level.INFO,
                "{0} platforms are registered",
                registered.byId().size());
    }

    void register(PlatformFolder folder) {
        Map<UUID, Platform> platforms = new LinkedHashMap<>();
        List<Defect> defects = new ArrayList<>(folder.defects());
        for (var description : folder.descriptions()) {
            Platform platform = Platform.of(description, settings.timeZone());
            if (platforms.putIfAbsent(platform.id(), platform) != null) {
                defects.add(new Defect(platform.name(), "clientId", "another file has the same issuer and client"));
            }
        }
        registered = new Registered(Map.copyOf(platforms), List.copyOf(defects));
    }

    /** All registered platforms. */
    public Collection<Platform> all() {
        return registered.byId().values();
    }

    /** What was wrong with platform files that are left out. */
    public List<Defect> defects() {
        return registered.defects();
    }

    /** The platform with this id. */
    public Optional<Platform> find(UUID id) {
        return Optional.ofNullable(registered.byId().get(id));
    }

    /** The platform that a login means, if it can be told. */
    public Choice meant(LoginRequest login) {
        return Choice.among(ofIssuer(login.issuer()), login);
    }

    /** The platforms of an issuer: several when it serves several clients. */
    public List<Platform> ofIssuer(String issuer) {
        return all().stream()
                .filter(platform -> platform.registration().issuer().equals(issuer))
                .toList();
    }
}
