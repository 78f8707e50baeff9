package org.telemaque.tool.foundation.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.telemaque.courseware.pack.Defect;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.tool.foundation.counter.Counters;
import org.telemaque.tool.foundation.counter.Figure;
import org.telemaque.tool.foundation.counter.Word;
import org.telemaque.tool.foundation.journal.Act;
import org.telemaque.tool.foundation.journal.Entry;
import org.telemaque.tool.foundation.journal.Journal;

/** Says what became of a pack: one line of the log, one of the journal, one more of a figure. */
@ApplicationScoped
class Told {
    private static final System.Logger LOG = System.getLogger(Told.class.getName());
    private static final int HASH_SHOWN = 12;

    private final Journal journal;
    private final Counters counters;
    private final Clock clock;
    private final Queue<Entry> unwritten = new ConcurrentLinkedQueue<>();

    @Inject
    Told(Journal journal, Counters counters, Clock clock) {
        this.journal = journal;
        this.counters = counters;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    Told() {
        this(null, null, null); // the container's proxy never uses it
    }

    void loaded(String place, Pack pack) {
        LOG.log(System.Logger.Level.INFO, "Pack {0} {1} is loaded{2}.", pack.slug(), release(pack), from(place));
        if (!place.isEmpty()) {
            note(Act.PACK_LOADED, pack.slug(), release(pack) + from(place), Word.LOADED);
        }
    }

    void refused(String place, List<Defect> defects, boolean oldOneStays) {
        String first = defects.isEmpty()
                ? ""
                : defects.get(0).spot() + " " + defects.get(0).sentence().english();
        LOG.log(
                System.Logger.Level.ERROR,
                "A pack is refused{0}; defects: {1}; the first: {2}{3}",
                from(place),
                defects.size(),
                first,
                oldOneStays ? " The one before stays." : "");
        note(Act.PACK_REFUSED, place, defects.size() + " · " + first, Word.REFUSED);
    }

    void withdrawn(String place, Pack pack) {
        LOG.log(System.Logger.Level.INFO, "Pack {0} {1} is withdrawn{2}.", pack.slug(), release(pack), from(place));
        note(Act.PACK_WITHDRAWN, pack.slug(), release(pack) + from(place), Word.WITHDRAWN);
    }

    void unforeseen(Throwable fault) {
        LOG.log(System.Logger.Level.ERROR, "A pack cannot be read", fault);
    }

    /** Writes into the journal what happened since the last time; while the tool starts nobody can write there. */
    synchronized void write() {
        for (Entry next = unwritten.peek(); next != null; next = unwritten.peek()) {
            journal.write(next);
            unwritten.remove();
        }
    }

    /** The version of a pack and the beginning of its content hash. */
    static String release(Pack pack) {
        return pack.manifest().imprint().version() + " (" + pack.hash().substring(0, HASH_SHOWN) + ")";
    }

    private static String from(String place) {
        return place.isEmpty() ? "" : " from " + place;
    }

    private void note(Act act, String subject, String detail, Word word) {
        unwritten.add(new Entry(clock.instant(), "", Entry.NOBODY, act, subject, detail));
        counters.count(Figure.PACKS, word);
    }
}
