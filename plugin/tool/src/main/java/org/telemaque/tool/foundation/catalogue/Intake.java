package org.telemaque.tool.foundation.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.telemaque.courseware.pack.Defect;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.courseware.pack.Rule;
import org.telemaque.courseware.reading.PackRead;
import org.telemaque.courseware.reading.PackReader;
import org.telemaque.courseware.reading.PackSeal;
import org.telemaque.courseware.reading.PackSource;
import org.telemaque.courseware.text.Links;

/** Reads packs as they come in, and keeps the sound ones; whatever is wrong with one is a defect, foreseen or not. */
final class Intake {
    private final PackReader reader = reader();
    private final Releases releases;
    private final Told told;

    Intake(Releases releases, Told told) {
        this.releases = releases;
        this.told = told;
    }

    /** Reads packs whose texts lead to pages of the player. */
    static PackReader reader() {
        return new PackReader(new PlayerLinks());
    }

    /** A pack from outside may be wrong in a way that nobody thought of; then it is refused, and all others stay. */
    PackRead read(PackSource source, PackSeal seal) {
        try {
            return reader.read(source, seal);
        } catch (RuntimeException | StackOverflowError unforeseen) {
            told.unforeseen(unforeseen);
            return new PackRead.Defective(List.of(broken(
                    "Ce pack ne peut pas être lu ; le journal du serveur dit pourquoi.",
                    "This pack cannot be read; the server’s log says why.")));
        }
    }

    /** What is said when a folder is not there, or closed. */
    static List<Defect> unreadable() {
        return List.of(broken("Ce dossier ne peut pas être lu.", "This folder cannot be read."));
    }

    private static Defect broken(String french, String english) {
        return new Defect(Rule.E1, new Defect.Spot(PackReader.MANIFEST, 0), new Defect.Sentence(french, english));
    }

    /** Keeps a release in the database; that another node keeps the same one in this moment is no failure. */
    void keep(Pack pack, PackSource files, Instant now) {
        try {
            releases.keep(pack, () -> Archive.zip(files), now);
        } catch (RuntimeException clash) {
            if (releases.files(pack.hash()).isEmpty()) {
                throw clash;
            }
        }
    }

    /** The release of a pack that was kept last, if it can still be read. */
    Optional<PackRead.Sound> last(String pack) {
        return releases.last(pack)
                .flatMap(hash -> releases.files(hash).map(files -> read(Archive.open(files), new PackSeal(hash))))
                .filter(PackRead.Sound.class::isInstance)
                .map(PackRead.Sound.class::cast);
    }

    /** Where the player shows what a lesson's text points to. */
    private static final class PlayerLinks implements Links {
        @Override
        public String media(String hash, String fileName) {
            return "/assets/media/" + hash + "/" + fileName;
        }

        @Override
        public String glossary(String term) {
            return "/player/glossary/" + term;
        }

        @Override
        public String lesson(String course, String lesson) {
            return "/player/course/" + course + "/lesson/" + lesson;
        }
    }
}
