package org.telemaque.tool.foundation.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;

/** One round through all that has a term, and through all that is done at night. */
@ApplicationScoped
public class Round {
    private static final System.Logger LOG = System.getLogger(Round.class.getName());
    private static final int STEP = 500;
    private static final int MOST_STEPS = 2_000;

    private final Instance<Kept> rooms;
    private final Instance<Nightly> work;

    /** For the container. */
    @Inject
    public Round(@Any Instance<Kept> rooms, @Any Instance<Nightly> work) {
        this.rooms = rooms;
        this.work = work;
    }

    @SuppressWarnings("NullAway")
    Round() {
        this(null, null); // the container's proxy never uses it
    }

    /** Forgets everything whose term is over at this moment; how many things that were. */
    public int goThrough(Instant now) {
        int forgotten = 0;
        for (Kept kept : rooms) {
            forgotten += forget(kept, now);
        }
        return forgotten;
    }

    /** Does everything that is done at night. */
    public void work(Instant now) {
        for (Nightly nightly : work) {
            try {
                LOG.log(System.Logger.Level.INFO, "Done at night, {0}: {1}", nightly.what(), nightly.goThrough(now));
            } catch (RuntimeException failure) {
                LOG.log(System.Logger.Level.ERROR, "Could not do at night: " + nightly.what(), failure);
            }
        }
    }

    private static int forget(Kept kept, Instant now) {
        int forgotten = 0;
        try {
            int last = STEP;
            for (int step = 0; step < MOST_STEPS && last == STEP; step++) {
                last = kept.forgetBefore(now.minus(kept.term()), STEP);
                forgotten += last;
            }
            LOG.log(System.Logger.Level.INFO, "Forgot {0}: {1}", kept.what(), forgotten);
        } catch (RuntimeException failure) {
            LOG.log(System.Logger.Level.ERROR, "Could not forget " + kept.what() + "; tried again next night", failure);
        }
        return forgotten;
    }
}
