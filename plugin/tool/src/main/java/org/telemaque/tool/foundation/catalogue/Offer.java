package org.telemaque.tool.foundation.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.telemaque.courseware.pack.Defect;
import org.telemaque.courseware.pack.Ledger;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.courseware.pack.Rule;
import org.telemaque.courseware.reading.PackRead;
import org.telemaque.courseware.reading.PackReader;

/**
 * The packs that can be taken at one moment, by the place where each lies. No two of them use the same id, so that the key of
 * an activity names one thing; only a pack in the operator's folder that has our own pack's name stands in its stead.
 */
record Offer(Map<String, Stock> stocks) {
    /** The place of the pack that Télémaque brings along; it comes first. */
    static final String OWN = "";

    /** Before anything is loaded. */
    static final Offer NOTHING = new Offer(Map.of());

    /** A pack, every id that it ever published, and when it was loaded. */
    record Stock(Pack pack, Ledger ledger, Set<String> ids, Instant since) {
        static Stock of(PackRead.Sound sound, Instant since) {
            return new Stock(
                    sound.pack(),
                    sound.ledger(),
                    Set.copyOf(sound.ledger().ids().keySet()),
                    since);
        }

        /** Whether it has this activity, or the one that this is a part of. */
        boolean has(String key) {
            int slash = key.indexOf('/', key.indexOf('/') + 1);
            return ids.contains(key) || (slash > 0 && ids.contains(key.substring(0, slash)));
        }
    }

    /** Keeps its own copy, in the order of the places. */
    Offer {
        stocks = Collections.unmodifiableMap(new TreeMap<>(stocks));
    }

    Offer with(String place, Stock stock) {
        Map<String, Stock> more = new TreeMap<>(stocks);
        more.put(place, stock);
        return new Offer(more);
    }

    Offer without(String place) {
        Map<String, Stock> less = new TreeMap<>(stocks);
        less.remove(place);
        return new Offer(less);
    }

    Optional<Stock> at(String place) {
        return Optional.ofNullable(stocks.get(place));
    }

    /** Whether the release with this content hash stands at this place. */
    boolean stands(String place, String hash) {
        return at(place).filter(stock -> stock.pack().hash().equals(hash)).isPresent();
    }

    /** Whether the pack at this place is hidden, because the operator's folder has one of its name. */
    boolean hidden(String place) {
        return place.equals(OWN)
                && at(OWN).filter(own -> stocks.entrySet().stream()
                                .anyMatch(other -> !other.getKey().equals(OWN) && named(other.getValue(), own)))
                        .isPresent();
    }

    private static boolean named(Stock one, Stock other) {
        return one.pack().slug().equals(other.pack().slug());
    }

    private Stream<Stock> shown() {
        return stocks.entrySet().stream()
                .filter(stock -> !hidden(stock.getKey()))
                .map(Map.Entry::getValue);
    }

    /** The packs, our own first, then by the names of their folders. */
    List<Pack> packs() {
        return shown().map(Stock::pack).toList();
    }

    /** The pack that has this activity. */
    Optional<Pack> having(String key) {
        return shown().filter(stock -> stock.has(key)).map(Stock::pack).findFirst();
    }

    /** What is wrong with a pack that would stand at this place, beside all others; nothing when it may. */
    List<Defect> clashes(String place, Stock newcomer) {
        List<Defect> clashes = new ArrayList<>();
        stocks.forEach((elsewhere, other) -> {
            if (elsewhere.equals(place)) {
                return;
            }
            if (!named(newcomer, other)) {
                clashes.addAll(newcomer.ledger()
                        .sharedWith(
                                other.ledger(),
                                newcomer.pack().slug(),
                                other.pack().slug()));
            } else if (!elsewhere.equals(OWN)) {
                clashes.add(twice(newcomer.pack().slug(), elsewhere));
            }
        });
        return clashes;
    }

    private static Defect twice(String slug, String elsewhere) {
        return new Defect(
                Rule.E3,
                new Defect.Spot(PackReader.MANIFEST, 0),
                new Defect.Sentence(
                        "Le pack « " + slug + " » est déjà là, dans le dossier « " + elsewhere + " ».",
                        "The pack “" + slug + "” is there already, in the folder “" + elsewhere + "”."));
    }
}
