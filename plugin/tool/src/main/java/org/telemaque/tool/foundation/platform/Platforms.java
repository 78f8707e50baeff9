package org.telemaque.tool.foundation.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.telemaque.lti.registration.Defect;
import org.telemaque.lti.registration.PlatformDescription;
import org.telemaque.lti.security.LoginRequest;
import org.telemaque.lti.security.Registration;

/** The registered platforms: those of files, read when the tool starts, and those that registered by invitation. */
@ApplicationScoped
public class Platforms {
    private static final System.Logger LOG = System.getLogger(Platforms.class.getName());
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private final Settings settings;
    private final Registrations registrations;
    private final Clock clock;
    private volatile Files files = new Files(Map.of(), List.of());
    private volatile Register register = new Register(Map.of(), Map.of(), -1);
    private volatile Instant nextLook = Instant.MIN;

    private record Files(Map<UUID, Platform> byId, List<Defect> defects) {}

    /** All platforms as one revision of the database knows them; a login finds its own at once, however many there are. */
    private record Register(Map<UUID, Platform> byId, Map<String, List<Platform>> byIssuer, long revision) {}

    /** For the container. */
    @Inject
    public Platforms(Settings settings, Registrations registrations, Clock clock) {
        this.settings = settings;
        this.registrations = registrations;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    Platforms() {
        this(null, null, null); // the container's proxy never uses it
    }

    void start(@Observes @Priority(20) Startup startup) {
        PlatformFolder folder = new PlatformFolder(settings.loopbackAllowed());
        if (settings.demo()) {
            folder.readDemo(PlatformSettings::value);
        }
        folder.readAll(settings.platformsDirectory());
        register(folder);
        defects().forEach(defect -> LOG.log(System.Logger.Level.ERROR, "Platform file {0}", defect));
        LOG.log(System.Logger.Level.INFO, "{0} platforms are registered", all().size());
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
        files = new Files(Map.copyOf(platforms), List.copyOf(defects));
        forget();
    }

    /** All platforms but the removed ones. */
    public Collection<Platform> all() {
        return current().byId().values().stream()
                .filter(platform -> platform.standing() != Standing.REMOVED)
                .toList();
    }

    /** All platforms that there ever were. */
    public Collection<Platform> withRemoved() {
        return current().byId().values();
    }

    /** The platforms that files name, which the operator vouches for. */
    Collection<Platform> ofFiles() {
        return files.byId().values();
    }

    /** What was wrong with platform files that are left out. */
    public List<Defect> defects() {
        return files.defects();
    }

    /** The platform with this id, unless it was removed. */
    public Optional<Platform> find(UUID id) {
        return findEver(id).filter(platform -> platform.standing() != Standing.REMOVED);
    }

    /** The platform with this id, removed or not. */
    public Optional<Platform> findEver(UUID id) {
        return Optional.ofNullable(current().byId().get(id));
    }

    /** The platform that a login means, if it can be told. */
    public Choice meant(LoginRequest login) {
        return Choice.among(ofIssuer(login.issuer()), login);
    }

    /** The platforms of an issuer: several when it serves several clients. */
    public List<Platform> ofIssuer(String issuer) {
        return current().byIssuer().getOrDefault(issuer, List.of());
    }

    /**
     * Keeps what a platform and we agreed on; it waits until it is activated.
     *
     * @return nothing when there is such a registration already: it is changed by whoever may remove it, and by nobody else; or
     *     when it would have us ask for tokens in the name that another platform gave us, at that platform
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Platform> add(PlatformDescription description, Platform.Terms terms) {
        registrations.change(this::forget); // whoever else adds one waits here, and judges by what is there then
        forget();
        Registration registration = description.registration();
        UUID id = Platform.id(registration);
        boolean taken = findEver(id)
                .filter(known -> !known.isReplaceableBy(description))
                .isPresent();
        if (taken || isAnothers(registration) || isIssuerOfAnother(registration.issuer(), registration.endpoints())) {
            return Optional.empty();
        }
        registrations.keep(id, description, terms);
        return Optional.of(Platform.of(description, settings.timeZone()).as(Standing.PENDING, terms));
    }

    /**
     * Whether an issuer is already that of a platform, of whatever company, that has its keys or grants its tokens elsewhere: whoever
     * came with other keys could sign for the people of the first.
     */
    public boolean isIssuerOfAnother(String issuer, Registration.Endpoints endpoints) {
        return ofIssuer(issuer).stream()
                .map(platform -> platform.registration().endpoints())
                .anyMatch(known -> !known.standWhere(endpoints));
    }

    private boolean isAnothers(Registration registration) {
        return withRemoved().stream().map(Platform::registration).anyMatch(registration::speaksForAnotherAs);
    }

    /** Lets a platform launch us, or no longer. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void set(UUID platform, Standing standing) {
        registrations.change(this::forget);
        registrations.set(platform, standing);
    }

    /** Says anew which pages may frame ours for a platform that registered itself. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void frame(UUID platform, List<String> origins) {
        registrations.change(this::forget);
        registrations.frame(platform, origins);
    }

    /** Says how new deployments of a platform are met from now on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void meet(Platform platform, Platform.Newcomers newcomers) {
        registrations.change(this::forget);
        registrations.meet(platform, newcomers);
    }

    private Register current() {
        return clock.instant().isBefore(nextLook) ? register : look();
    }

    /** Another node may have changed something. Only what is committed is read: what a transaction undoes was never here. */
    private synchronized Register look() {
        if (!clock.instant().isBefore(nextLook)) {
            long revision = registrations.revision();
            if (revision != register.revision() || nextLook.equals(Instant.MIN)) {
                register = read(revision);
            }
            nextLook = clock.instant().plus(BETWEEN_LOOKS);
        }
        return register;
    }

    private static Platform standing(Platform platform, Map<UUID, StandingRow> standings) {
        return Optional.ofNullable(standings.get(platform.id()))
                .map(row -> row.applied(platform))
                .orElse(platform);
    }

    /** The next who asks looks again. */
    private synchronized void forget() {
        nextLook = Instant.MIN;
    }

    private Register read(long revision) {
        Map<UUID, StandingRow> standings = registrations.standings();
        Map<UUID, Platform> platforms = new LinkedHashMap<>();
        for (RegistrationRow row : registrations.all()) {
            Platform platform = Platform.of(row.description(), settings.timeZone());
            platforms.put(platform.id(), standing(platform.as(Standing.PENDING, row.terms()), standings));
        }
        files.byId().forEach((id, platform) -> platforms.put(id, standing(platform, standings)));
        Map<String, List<Platform>> byIssuer = platforms.values().stream()
                .filter(platform -> platform.standing() != Standing.REMOVED)
                .collect(Collectors.groupingBy(
                        platform -> platform.registration().issuer(), Collectors.toUnmodifiableList()));
        return new Register(Map.copyOf(platforms), byIssuer, revision);
    }
}
