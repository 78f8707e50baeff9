package org.telemaque.tool.workshop.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.telemaque.tool.foundation.journal.Act;
import org.telemaque.tool.foundation.journal.Entry;
import org.telemaque.tool.foundation.journal.Journal;
import org.telemaque.tool.foundation.platform.Platform;
import org.telemaque.tool.foundation.platform.Platforms;
import org.telemaque.tool.foundation.platform.Standing;

/** Changes whether a platform may launch us, and writes it down, or does neither. */
@ApplicationScoped
public class Standings {
    private final Platforms platforms;
    private final Journal journal;
    private final Clock clock;

    /** For the container. */
    @Inject
    public Standings(Platforms platforms, Journal journal, Clock clock) {
        this.platforms = platforms;
        this.journal = journal;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    Standings() {
        this(null, null, null); // the container's proxy never uses it
    }

    /** What a platform may become; a file's platform is removed by removing its file. */
    public static Set<Standing> next(Platform platform) {
        boolean file = platform.terms().byFile();
        return switch (platform.standing()) {
            case PENDING -> Set.of(Standing.ACTIVE, Standing.REMOVED);
            case ACTIVE -> file ? Set.of(Standing.DISABLED) : Set.of(Standing.DISABLED, Standing.REMOVED);
            case DISABLED -> file ? Set.of(Standing.ACTIVE) : Set.of(Standing.ACTIVE, Standing.REMOVED);
            case REMOVED -> Set.of(Standing.DISABLED);
        };
    }

    /** Lets a platform become what it may; false when it may not. */
    @Transactional
    public boolean set(Platform platform, Standing standing, UUID actor) {
        boolean may = next(platform).contains(standing);
        if (may) {
            platforms.set(platform.id(), standing);
            journal.write(new Entry(
                            clock.instant(),
                            platform.tenant(""),
                            actor,
                            Act.PLATFORM_CHANGED,
                            platform.name(),
                            platform.standing() + " to " + standing)
                    .about(platform.id()));
        }
        return may;
    }
}
