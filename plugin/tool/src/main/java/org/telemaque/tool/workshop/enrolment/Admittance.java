package org.telemaque.tool.workshop.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.telemaque.tool.foundation.journal.Act;
import org.telemaque.tool.foundation.journal.Entry;
import org.telemaque.tool.foundation.journal.Journal;
import org.telemaque.tool.foundation.platform.Deployments;
import org.telemaque.tool.foundation.platform.Platform;
import org.telemaque.tool.foundation.platform.Platforms;

/** Decides which deployments of a platform may launch us and how new ones are met, and writes it down, or does neither. */
@ApplicationScoped
public class Admittance {
    private final Deployments deployments;
    private final Platforms platforms;
    private final Journal journal;
    private final Clock clock;

    /** For the container. */
    @Inject
    public Admittance(Deployments deployments, Platforms platforms, Journal journal, Clock clock) {
        this.deployments = deployments;
        this.platforms = platforms;
        this.journal = journal;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    Admittance() {
        this(null, null, null, null); // the container's proxy never uses it
    }

    /** Admits or refuses a deployment that has launched us; anything else that is wished changes nothing. */
    @Transactional
    public void decide(Platform platform, String deployment, String wish, UUID actor) {
        boolean admits = wish.equals(Deployments.State.ADMITTED.name());
        Deployments.State state = admits ? Deployments.State.ADMITTED : Deployments.State.REFUSED;
        if (state.name().equals(wish) && deployments.decide(platform.id(), deployment, state)) {
            note(platform, actor, "deployment " + deployment + (admits ? " admitted" : " refused"));
        }
    }

    /** Says how new deployments are met from now on; anything else that is wished changes nothing. */
    @Transactional
    public void meet(Platform platform, String wish, UUID actor) {
        boolean asks = wish.equals(Platform.Newcomers.ASKED.name());
        Platform.Newcomers newcomers = asks ? Platform.Newcomers.ASKED : Platform.Newcomers.LEARNT;
        boolean open = platform.newcomers() != Platform.Newcomers.LISTED && platform.newcomers() != newcomers;
        if (newcomers.name().equals(wish) && open) {
            platforms.meet(platform, newcomers);
            note(platform, actor, asks ? "new deployments wait to be admitted" : "new deployments are let in");
        }
    }

    private void note(Platform platform, UUID actor, String what) {
        journal.write(
                new Entry(clock.instant(), platform.tenant(""), actor, Act.PLATFORM_CHANGED, platform.name(), what)
                        .about(platform.id()));
    }
}
