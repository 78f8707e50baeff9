package org.telemaque.tool.door.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.telemaque.tool.workshop.telling.Said;
import org.telemaque.tool.workshop.telling.Terms;
import org.telemaque.xapi.store.Denied;
import org.telemaque.xapi.store.Listing;
import org.telemaque.xapi.store.RecordStore;
import org.telemaque.xapi.store.StatementQuery;

/** Goes through a store's pages and keeps what passes a sieve; a page of the store is always taken whole. */
final class Walk {
    private static final System.Logger LOG = System.getLogger(Walk.class.getName());
    private static final int FARTHEST = 40;

    private final RecordStore store;
    private final StatementQuery question;
    private final Predicate<Said> sieve;
    private final Terms terms;

    Walk(RecordStore store, StatementQuery question, Predicate<Said> sieve, Terms terms) {
        this.store = store;
        this.question = question;
        this.sieve = sieve;
        this.terms = terms;
    }

    /** What came of going on. */
    sealed interface Step {}

    /**
     * Records, perhaps none.
     *
     * @param more where to go on; empty at the end
     */
    record Records(List<Said> list, String more) implements Step {
        /** Keeps its own copy. */
        Records {
            list = List.copyOf(list);
        }

        boolean isLast() {
            return more.isEmpty();
        }
    }

    /** Why a store gave nothing. */
    enum Trouble implements Step {
        /** It cannot be asked now. */
        UNAVAILABLE,
        /** It does not let us. */
        DENIED,
        /** It does not understand. */
        REFUSED
    }

    /**
     * Goes on until enough is found, or far enough for one answer.
     *
     * @param start what the step before said; empty for the newest
     * @param wanted how many records are enough
     */
    Step from(String start, int wanted) {
        List<Said> found = new ArrayList<>();
        String here = start;
        for (int looked = 0; looked < FARTHEST && found.size() < wanted; looked++) {
            Listing listing = here.isEmpty() ? store.list(question) : store.more(here);
            if (!(listing instanceof Listing.Page page)) {
                return trouble(listing);
            }
            keep(page, found);
            if (page.isLast() || page.more().equals(here)) {
                return new Records(found, "");
            }
            here = page.more();
        }
        return new Records(found, here);
    }

    private void keep(Listing.Page page, List<Said> found) {
        page.statements().stream()
                .flatMap(recorded -> Said.of(recorded, terms).stream())
                .filter(sieve)
                .forEach(found::add);
    }

    private static Trouble trouble(Listing listing) {
        LOG.log(System.Logger.Level.WARNING, "The record store gave no list: {0}", listing);
        if (listing instanceof Listing.Refused) {
            return Trouble.REFUSED;
        }
        return listing instanceof Denied ? Trouble.DENIED : Trouble.UNAVAILABLE;
    }
}
