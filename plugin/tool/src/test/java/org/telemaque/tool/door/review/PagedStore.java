package org.telemaque.tool.door.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.telemaque.xapi.store.Denied;
import org.telemaque.xapi.store.Finding;
import org.telemaque.xapi.store.Listing;
import org.telemaque.xapi.store.RecordStore;
import org.telemaque.xapi.store.Recorded;
import org.telemaque.xapi.store.StatementQuery;
import org.telemaque.xapi.store.Storing;
import org.telemaque.xapi.store.Unavailable;

/** A store that pages as the specification says, and does not filter at all: whoever asks must look again. */
final class PagedStore implements RecordStore {
    private final List<Recorded> newestFirst;
    private final Map<String, List<Recorded>> rest = new HashMap<>();
    private int size = 1;
    int asked;
    boolean down;

    PagedStore(List<Recorded> newestFirst) {
        this.newestFirst = new ArrayList<>(newestFirst);
    }

    void add(Recorded newest) {
        newestFirst.add(0, newest);
    }

    @Override
    public Storing store(List<String> statements) {
        return new Denied("read only");
    }

    @Override
    public Finding find(UUID id) {
        return new Finding.Absent();
    }

    @Override
    public Listing list(StatementQuery query) {
        size = query.limit();
        return page(List.copyOf(newestFirst));
    }

    @Override
    public Listing more(String more) {
        List<Recorded> left = rest.get(more);
        return left == null ? new Listing.Refused("No page said this") : page(left);
    }

    @Override
    public RecordStore forTenant(String tenant) {
        return this;
    }

    private Listing page(List<Recorded> left) {
        asked++;
        if (down) {
            return Unavailable.now("closed for the night");
        }
        if (left.size() <= size) {
            return new Listing.Page(left, "");
        }
        String more = "after-" + rest.size();
        rest.put(more, left.subList(size, left.size()));
        return new Listing.Page(left.subList(0, size), more);
    }
}
