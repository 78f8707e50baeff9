package org.telemaque.tool.foundation.catalogue;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.telemaque.courseware.pack.Defect;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.courseware.reading.PackRead;
import org.telemaque.courseware.reading.PackReader;
import org.telemaque.courseware.reading.PackSeal;
import org.telemaque.courseware.reading.PackSource;
import org.telemaque.tool.foundation.catalogue.Offer.Stock;

/** Loads packs: our own when the tool starts, and those of the operator's folder then and whenever they change. */
@ApplicationScoped
public class Loading {
    private static final String FOLDER = "pack/mentor";
    private static final String UNREADABLE = "unreadable";

    private final Catalogue catalogue;
    private final Intake intake;
    private final Told told;
    private final Clock clock;
    private final String folder;

    private final Map<String, List<Defect>> refused = new TreeMap<>();
    private String loaded = "";

    @Inject
    Loading(
            Catalogue catalogue,
            Releases releases,
            Told told,
            Clock clock,
            @ConfigProperty(name = "telemaque.content.dir", defaultValue = " ") String folder) {
        this.catalogue = catalogue;
        this.intake = new Intake(releases, told);
        this.told = told;
        this.clock = clock;
        this.folder = folder.strip();
    }

    @SuppressWarnings("NullAway")
    Loading() {
        this(null, null, null, null, ""); // the container's proxy never uses it
    }

    void start(@Observes @Priority(30) Startup startup) {
        ClassLoader loader = Loading.class.getClassLoader();
        own(PackSource.classPath(loader, FOLDER), PackSeal.classPath(loader, FOLDER));
        visit();
    }

    /** Loads the pack that Télémaque brings along. */
    synchronized void own(PackSource source, PackSeal seal) {
        PackRead read = intake.read(source, seal);
        if (read instanceof PackRead.Sound sound) {
            take(Offer.OWN, new Candidate(Stock.of(sound, clock.instant()), source));
        } else {
            refuse(Offer.OWN, read.defects());
        }
    }

    /** Looks at the operator's folder and loads what changed there; what is defective is refused whole, and the old one stays. */
    public synchronized List<Place> look() {
        visit();
        told.write();
        return places();
    }

    private synchronized void visit() {
        if (!folder.isEmpty()) {
            try {
                look(ContentFolder.at(Path.of(folder), ContentFolder.Caps.USUAL));
            } catch (UncheckedIOException unreadable) {
                loaded = UNREADABLE;
                refuse(folder, Intake.unreadable());
            }
        }
    }

    /** A state counts as loaded once all of it was taken or refused: where the database failed meanwhile, it is tried again. */
    private void look(ContentFolder content) {
        String state = content.state();
        Map<String, Path> packs = content.packs();
        refused.keySet().removeIf(place -> !place.equals(Offer.OWN));
        catalogue.offer().stocks().keySet().stream()
                .filter(place -> !place.equals(Offer.OWN) && !packs.containsKey(place))
                .forEach(this::withdraw);
        Map<String, Candidate> candidates = new TreeMap<>();
        packs.forEach((place, path) -> {
            ContentFolder.Reading reading = content.read(path);
            if (!reading.defects().isEmpty()) {
                refuse(place, reading.defects());
            } else if (!catalogue.offer().stands(place, PackReader.hash(reading.files()))) {
                candidate(place, reading.files(), candidates);
            }
        });
        place(candidates);
        loaded = state;
    }

    private record Candidate(Stock stock, PackSource files) {}

    private void candidate(String place, PackSource files, Map<String, Candidate> candidates) {
        PackRead read = intake.read(files, PackSeal.NONE);
        if (read instanceof PackRead.Sound sound) {
            candidates.put(place, new Candidate(Stock.of(sound, clock.instant()), files));
        } else {
            refuse(place, read.defects());
        }
    }

    /** Takes one after the other, and again as long as one makes room for another, whatever their folders are called. */
    private void place(Map<String, Candidate> candidates) {
        boolean moved = true;
        while (moved) {
            moved = candidates.entrySet().removeIf(one -> fits(one.getKey(), one.getValue()));
        }
        candidates.forEach((place, candidate) -> refuse(place, catalogue.offer().clashes(place, candidate.stock())));
    }

    private boolean fits(String place, Candidate candidate) {
        boolean fits = catalogue.offer().clashes(place, candidate.stock()).isEmpty();
        if (fits) {
            take(place, candidate);
        }
        return fits;
    }

    private void take(String place, Candidate candidate) {
        Pack pack = candidate.stock().pack();
        intake.keep(pack, candidate.files(), clock.instant());
        catalogue.show(catalogue.offer().with(place, candidate.stock()));
        refused.remove(place);
        told.loaded(place, pack);
    }

    private void refuse(String place, List<Defect> defects) {
        if (catalogue.offer().at(place).isEmpty()) {
            recall(place);
        }
        List<Defect> failing = defects.stream().filter(Defect::fails).toList();
        refused.put(place, failing);
        told.refused(place, failing, catalogue.offer().at(place).isPresent());
    }

    /** The one before stays over a restart too: the last release of the pack by whose name the folder is called. */
    private void recall(String place) {
        boolean ours = catalogue.offer().at(Offer.OWN).stream()
                .anyMatch(own -> own.pack().slug().equals(place));
        (ours ? Optional.<PackRead.Sound>empty() : intake.last(place))
                .map(last -> Stock.of(last, clock.instant()))
                .filter(last -> catalogue.offer().clashes(place, last).isEmpty())
                .ifPresent(last -> catalogue.show(catalogue.offer().with(place, last)));
    }

    private void withdraw(String place) {
        catalogue.offer().at(place).ifPresent(gone -> {
            catalogue.show(catalogue.offer().without(place));
            told.withdrawn(place, gone.pack());
        });
    }

    /** What stands where now: our own first. */
    public synchronized List<Place> places() {
        return Place.all(catalogue.offer(), refused);
    }

    /** What the operator's folder looks like now; a change of any file changes it, and so does that it cannot be read. */
    String state() {
        if (folder.isEmpty()) {
            return "";
        }
        try {
            return ContentFolder.at(Path.of(folder), ContentFolder.Caps.USUAL).state();
        } catch (UncheckedIOException unreadable) {
            return UNREADABLE;
        }
    }

    /** Loads what changed, unless this is the state that was loaded. */
    synchronized void load(String state) {
        if (!state.equals(loaded)) {
            visit();
        }
        told.write();
    }
}
