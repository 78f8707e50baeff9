package org.telemaque.tool.foundation.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.telemaque.courseware.pack.Defect;

/**
 * What stands at one place.
 *
 * @param folder its name in the operator's folder; empty for the pack that Télémaque brings along
 * @param pack the slug of the pack that can be taken from here; empty when there is none
 * @param release its version and the beginning of its content hash
 * @param since when it was loaded; the beginning of time when nothing was
 * @param hidden whether a pack of the operator's folder stands in its stead
 * @param defects why what lies there now was refused; empty when it was not
 */
public record Place(String folder, String pack, String release, Instant since, boolean hidden, List<Defect> defects) {
    /** Keeps its own copy. */
    public Place {
        defects = List.copyOf(defects);
    }

    /** What stands where, and what was refused where: our own first. */
    static List<Place> all(Offer offer, Map<String, List<Defect>> refused) {
        TreeSet<String> names = new TreeSet<>(offer.stocks().keySet());
        names.addAll(refused.keySet());
        return names.stream()
                .map(name -> of(name, offer, refused.getOrDefault(name, List.of())))
                .toList();
    }

    private static Place of(String folder, Offer offer, List<Defect> defects) {
        return offer.at(folder)
                .map(stock -> new Place(
                        folder,
                        stock.pack().slug(),
                        Told.release(stock.pack()),
                        stock.since(),
                        offer.hidden(folder),
                        defects))
                .orElseGet(() -> new Place(folder, "", "", Instant.EPOCH, false, defects));
    }
}
