package org.telemaque.tool.workshop.grading;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.telemaque.tool.foundation.platform.ResourceLink;

/** The line items that were found since the start, so that not every score asks for its own again. */
final class Columns {
    private static final int MOST_KEPT = 10_000;

    private final Map<ResourceLink.Place, URI> found = new ConcurrentHashMap<>();

    Optional<URI> find(ResourceLink.Place place) {
        return Optional.ofNullable(found.get(place));
    }

    void keep(ResourceLink.Place place, URI lineItem) {
        if (found.size() >= MOST_KEPT) {
            found.clear();
        }
        found.put(place, lineItem);
    }

    void forget(ResourceLink.Place place) {
        found.remove(place);
    }
}
