package org.telemaque.tool.workshop.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.telemaque.lti.registration.Origin;
import org.telemaque.tool.foundation.journal.Act;
import org.telemaque.tool.foundation.journal.Entry;
import org.telemaque.tool.foundation.journal.Journal;
import org.telemaque.tool.foundation.platform.Platform;
import org.telemaque.tool.foundation.platform.Platforms;
import org.telemaque.tool.foundation.platform.Settings;
import org.telemaque.tool.foundation.platform.Standing;

/** Changes whether a platform may launch us and who may frame our pages for it, and writes it down, or does neither. */
@ApplicationScoped
public class Standings {
    private static final int MOST_FRAMERS = 20;

    private final Platforms platforms;
    private final Journal journal;
    private final Clock clock;
    private final Settings settings;

    /** For the container. */
    @Inject
    public Standings(Platforms platforms, Journal journal, Clock clock, Settings settings) {
        this.settings = settings;
        this.platforms = platforms;
        this.journal = journal;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    Standings() {
        this(null, null, null, null); // the container's proxy never uses it
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

    /** The origins that somebody typed, one a line or with spaces between. */
    public static List<String> origins(String typed) {
        return Stream.of(typed.strip().split("\\s+"))
                .filter(origin -> !origin.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * Says which pages may frame ours for a platform that registered itself; false when one of them is no origin, when there are
     * none or too many, or when a file says it.
     */
    @Transactional
    public boolean frame(Platform platform, List<String> origins, UUID actor) {
        boolean may = !platform.terms().byFile()
                && !origins.isEmpty()
                && origins.size() <= MOST_FRAMERS
                && origins.stream().allMatch(origin -> Origin.isFramer(origin, settings.loopbackAllowed()));
        if (may) {
            platforms.frame(platform.id(), origins);
            note(platform, actor, "may be framed by " + String.join(", ", origins));
        }
        return may;
    }

    /** Lets a platform become what it may; false when it may not. */
    @Transactional
    public boolean set(Platform platform, Standing standing, UUID actor) {
        boolean may = next(platform).contains(standing);
        if (may) {
            platforms.set(platform.id(), standing);
            note(platform, actor, platform.standing() + " to " + standing);
        }
        return may;
    }

    private void note(Platform platform, UUID actor, String what) {
        journal.write(
                new Entry(clock.instant(), platform.tenant(""), actor, Act.PLATFORM_CHANGED, platform.name(), what)
                        .about(platform.id()));
    }
}
