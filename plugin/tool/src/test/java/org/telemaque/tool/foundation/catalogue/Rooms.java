package org.telemaque.tool.foundation.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.telemaque.courseware.pack.Defect;
import org.telemaque.courseware.pack.Pack;

/** The catalogue and those who load it, with a database that lasts as long as one test. */
final class Rooms {
    final Kept kept = new Kept();
    final Heard heard = new Heard();
    final Catalogue catalogue = new Catalogue(kept, Clock.systemUTC());
    final Loading loading;

    Rooms(String folder) {
        loading = new Loading(catalogue, kept, heard, Clock.systemUTC(), folder);
    }

    /** What the database does. */
    static final class Kept extends Releases {
        final Map<String, byte[]> files = new LinkedHashMap<>();
        final Map<String, String> packs = new LinkedHashMap<>();

        /** Whether another node is always a little faster. */
        boolean raced;

        /** Whether nothing can be kept just now. */
        boolean down;

        @Override
        void keep(Pack pack, Supplier<byte[]> content, Instant now) {
            if (down) {
                throw new IllegalStateException("the database does not answer");
            }
            files.computeIfAbsent(pack.hash(), once -> content.get());
            packs.putIfAbsent(pack.hash(), pack.slug());
            if (raced) {
                throw new IllegalStateException("there is such a row");
            }
        }

        @Override
        Optional<byte[]> files(String hash) {
            return Optional.ofNullable(files.get(hash));
        }

        @Override
        List<String> hashes() {
            return List.copyOf(files.keySet());
        }

        @Override
        Optional<String> last(String pack) {
            return packs.entrySet().stream()
                    .filter(one -> one.getValue().equals(pack))
                    .map(Map.Entry::getKey)
                    .reduce((first, second) -> second);
        }
    }

    /** What would be logged, journaled and counted. */
    static final class Heard extends Told {
        final List<String> lines = new ArrayList<>();

        @Override
        void loaded(String place, Pack pack) {
            lines.add("loaded " + place);
        }

        @Override
        void refused(String place, List<Defect> defects, boolean oldOneStays) {
            lines.add("refused " + place + (oldOneStays ? ", the old one stays" : ""));
        }

        @Override
        void withdrawn(String place, Pack pack) {
            lines.add("withdrawn " + place);
        }

        @Override
        void unforeseen(Throwable fault) {
            throw new AssertionError(fault);
        }
    }
}
