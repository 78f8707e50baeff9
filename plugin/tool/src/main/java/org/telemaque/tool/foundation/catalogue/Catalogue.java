package org.telemaque.tool.foundation.catalogue;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.telemaque.courseware.course.MediaFile;
import org.telemaque.courseware.exploration.Exploration;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.courseware.path.CertificationPath;
import org.telemaque.courseware.reading.PackRead;
import org.telemaque.courseware.reading.PackReader;
import org.telemaque.courseware.reading.PackSeal;
import org.telemaque.courseware.reading.PackSource;
import org.telemaque.tool.foundation.event.ActivityRef;

/** What can be taken: the current release of the pack, and every older one that something began on. */
@ApplicationScoped
public class Catalogue {

    private static final System.Logger LOG = System.getLogger(Catalogue.class.getName());
    private static final String FOLDER = "pack/mentor";

    private final Releases releases;
    private final Clock clock;
    private final PackReader reader = new PackReader(new PlayerLinks());
    private final Map<String, Pack> loaded = new ConcurrentHashMap<>();
    private final Map<String, String> figures = new ConcurrentHashMap<>();
    private final Map<String, Exploration> explored = new ConcurrentHashMap<>();

    private volatile String current = "";

    @Inject
    Catalogue(Releases releases, Clock clock) {
        this.releases = releases;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    Catalogue() {
        this(null, null); // the container's proxy never uses it
    }

    void load(@Observes @Priority(30) Startup startup) {
        var loader = Catalogue.class.getClassLoader();
        load(PackSource.classPath(loader, FOLDER), PackSeal.classPath(loader, FOLDER));
    }

    void load(PackSource source, PackSeal seal) {
        PackRead read = reader.read(source, seal);
        if (read instanceof PackRead.Sound sound) {
            releases.keep(sound.pack(), () -> Archive.zip(source), clock.instant());
            take(sound.pack());
        } else {
            read.defects().forEach(defect -> LOG.log(System.Logger.Level.ERROR, "{0}", defect));
        }
    }

    private void take(Pack pack) {
        loaded.put(pack.hash(), pack);
        current = pack.hash();
        LOG.log(
                System.Logger.Level.INFO,
                "Pack {0} {1} is loaded ({2}).",
                pack.slug(),
                pack.manifest().imprint().version(),
                pack.hash());
    }

    /** Whether a pack is loaded; the tool is not ready before. */
    public boolean ready() {
        return !current.isEmpty();
    }

    /** The release that new attempts begin on. */
    public Pack pack() {
        if (!ready()) {
            throw new IllegalStateException("no sound pack is loaded");
        }
        return loaded.getOrDefault(current, loaded.values().iterator().next());
    }

    /** A release by its content hash: the current one, or one that the database keeps. */
    public Pack release(String hash) {
        return loaded.computeIfAbsent(hash, this::reopen);
    }

    private Pack reopen(String hash) {
        byte[] files = releases.files(hash)
                .orElseThrow(() -> new IllegalStateException("the release " + hash + " is not kept"));
        if (reader.read(Archive.open(files)) instanceof PackRead.Sound sound) {
            return sound.pack();
        }
        throw new IllegalStateException("the release " + hash + " does not pass today's checks");
    }

    /** A figure by the hash of its content, from today's release or from the newest older one that has it. */
    public Optional<MediaFile> media(String hash) {
        return pack().media(hash)
                .or(() -> Optional.ofNullable(olderFigures().get(hash))
                        .flatMap(release -> release(release).media(hash)));
    }

    /** In which older release each figure lies; looked up once, for none is added while the server runs. */
    private synchronized Map<String, String> olderFigures() {
        if (figures.isEmpty()) {
            releases.hashes()
                    .forEach(release -> releases.files(release)
                            .map(Archive::open)
                            .map(Archive::figures)
                            .orElse(Set.of())
                            .forEach(figure -> figures.putIfAbsent(figure, release)));
        }
        return figures;
    }

    /** What can happen in a scenario of a release: every state, the best that can be attained; found out when first asked. */
    public Exploration exploration(String hash, String scenario) {
        return explored.computeIfAbsent(
                hash + "/" + scenario,
                once -> release(hash).exploration(scenario).orElseThrow());
    }

    /** The current version of a path. */
    public Optional<CertificationPath> path(String slug) {
        return pack().path(slug);
    }

    /** A version of a path, from the newest release that has it. */
    public Optional<CertificationPath> path(String slug, String version) {
        var now = path(slug).filter(path -> path.imprint().version().toString().equals(version));
        return now.isPresent() ? now : older(slug, version);
    }

    private Optional<CertificationPath> older(String slug, String version) {
        return releases.hashes().stream()
                .flatMap(hash -> release(hash).path(slug).stream())
                .filter(path -> path.imprint().version().toString().equals(version))
                .findFirst();
    }

    /** Names an activity as it is in the current release; its version is that of the pack when the key is unknown. */
    public ActivityRef ref(String key) {
        return ref(key, new Versions(pack()).of(key));
    }

    /** Names an activity in a version. */
    public ActivityRef ref(String key, String version) {
        return new ActivityRef(pack().slug(), key, version);
    }

    /** The plain title by language tag, for every key that can be recorded; empty for an unknown key. */
    public Map<String, String> titles(String key) {
        return new Titles(pack()).of(key);
    }
}
