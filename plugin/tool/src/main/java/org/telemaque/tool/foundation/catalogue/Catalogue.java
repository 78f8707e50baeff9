package org.telemaque.tool.foundation.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.telemaque.courseware.course.Course;
import org.telemaque.courseware.course.Lesson;
import org.telemaque.courseware.course.MediaFile;
import org.telemaque.courseware.exploration.Exploration;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.courseware.path.CertificationPath;
import org.telemaque.courseware.reading.PackRead;
import org.telemaque.courseware.reading.PackReader;
import org.telemaque.courseware.reading.PackSeal;
import org.telemaque.tool.foundation.event.ActivityRef;

/** What can be taken: the current release of every pack, and every older one that something began on. */
@ApplicationScoped
public class Catalogue {
    private final Releases releases;
    private final PackReader reader = Intake.reader();
    private final Map<String, String> figures = new ConcurrentHashMap<>();
    private final Map<String, String> paths = new ConcurrentHashMap<>();
    private final Memory memory;

    private volatile Offer offer = Offer.NOTHING;

    @Inject
    Catalogue(Releases releases, Clock clock) {
        this.releases = releases;
        this.memory = new Memory(clock, this::reopen);
    }

    @SuppressWarnings("NullAway")
    Catalogue() {
        this(null, null); // the container's proxy never uses it
    }

    /** Changes all at once what can be taken; whoever asked before has what was there before. */
    void show(Offer other) {
        memory.show(other.packs());
        offer = other;
        synchronized (this) {
            figures.clear();
        }
    }

    Offer offer() {
        return offer;
    }

    /** Lets go of older releases that nobody needs any more. */
    void tidy() {
        memory.tidy();
    }

    /** Whether a pack is loaded; the tool is not ready before. */
    public boolean ready() {
        return !offer.stocks().isEmpty();
    }

    /** The releases that new attempts begin on, one of each pack: our own first, then by the names of their folders. */
    public List<Pack> packs() {
        return offer.packs();
    }

    /** The current release that has an activity, by its key, such as {@code quiz/entree}. */
    public Optional<Pack> having(String key) {
        return offer.having(key);
    }

    /** The courses of every pack. */
    public List<Course> courses() {
        return packs().stream()
                .flatMap(pack -> pack.contents().courses().values().stream())
                .toList();
    }

    /** The lesson named {@code course/lesson}. */
    public Optional<Lesson> lesson(String courseAndLesson) {
        return packs().stream()
                .flatMap(pack -> pack.lesson(courseAndLesson).stream())
                .findFirst();
    }

    /** A release by its content hash: a current one, or one that the database keeps. */
    public Pack release(String hash) {
        return memory.pack(hash);
    }

    /** What the database keeps was found sound when it was loaded: whoever began on it ends on it, under stricter checks too. */
    private Pack reopen(String hash) {
        byte[] files = releases.files(hash)
                .orElseThrow(() -> new IllegalStateException("the release " + hash + " is not kept"));
        if (reader.read(Archive.open(files), new PackSeal(hash)) instanceof PackRead.Sound sound) {
            return sound.pack();
        }
        throw new IllegalStateException("the release " + hash + " can no longer be read");
    }

    /** A figure by the hash of its content, from today's releases or from the newest older one that has it. */
    public Optional<MediaFile> media(String hash) {
        return packs().stream()
                .flatMap(pack -> pack.media(hash).stream())
                .findFirst()
                .or(() -> Optional.ofNullable(olderFigures().get(hash))
                        .flatMap(release -> release(release).media(hash)));
    }

    /** In which older release each figure lies; looked up once after every change of what can be taken. */
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
        return memory.exploration(hash, scenario);
    }

    /** The current version of a path. */
    public Optional<CertificationPath> path(String slug) {
        return packs().stream().flatMap(pack -> pack.path(slug).stream()).findFirst();
    }

    /** A version of a path, from the newest release that has it. */
    public Optional<CertificationPath> path(String slug, String version) {
        var now = path(slug).filter(path -> path.imprint().version().toString().equals(version));
        return now.isPresent() ? now : older(slug, version).flatMap(release -> release.path(slug));
    }

    /** The newest release that has this version of a path; where it is never changes, so it is looked for once. */
    private Optional<Pack> older(String slug, String version) {
        String name = slug + " " + version;
        Optional<Pack> known = Optional.ofNullable(paths.get(name)).map(this::release);
        return known.or(() -> {
            Optional<Pack> found = releases.hashes().stream()
                    .map(this::release)
                    .filter(release -> release.path(slug)
                            .filter(path -> path.imprint().version().toString().equals(version))
                            .isPresent())
                    .findFirst();
            found.ifPresent(release -> paths.put(name, release.hash()));
            return found;
        });
    }

    /** Names an activity as it is in its current release; its version is that of the pack when the key is unknown. */
    public ActivityRef ref(String key) {
        return ref(key, new Titles(home(key)).version(key));
    }

    /** Names an activity in a version; of a path whose pack is no longer there, its last pack. */
    public ActivityRef ref(String key, String version) {
        boolean gone = key.startsWith("path/") && having(key).isEmpty();
        Optional<Pack> last = gone ? older(key.substring("path/".length()), version) : Optional.empty();
        return new ActivityRef(last.orElseGet(() -> home(key)).slug(), key, version);
    }

    /** The slug of the pack that an activity belongs to; what no pack has would be our own's. */
    public String packOf(String key) {
        return home(key).slug();
    }

    /** The pack of an activity; what no pack has would be our own's. */
    private Pack home(String key) {
        return having(key)
                .or(() -> packs().stream().findFirst())
                .orElseThrow(() -> new IllegalStateException("no sound pack is loaded"));
    }

    /** The plain title by language tag, for every key that can be recorded; empty for an unknown key. */
    public Map<String, String> titles(String key) {
        return having(key).map(pack -> new Titles(pack).of(key)).orElse(Map.of());
    }
}
