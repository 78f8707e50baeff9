package org.telemaque.tool.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.telemaque.tool.foundation.term.Kept;
import org.telemaque.tool.foundation.term.Terms;

/** Visits are kept for a term after their last sign of life: what was learnt in them is kept elsewhere. */
@ApplicationScoped
class OldVisits implements Kept {
    private final Visits visits;
    private final Terms terms;

    @Inject
    OldVisits(Visits visits, Terms terms) {
        this.visits = visits;
        this.terms = terms;
    }

    @SuppressWarnings("NullAway")
    OldVisits() {
        this(null, null); // the container's proxy never uses it
    }

    @Override
    public String what() {
        return "visits";
    }

    @Override
    public Duration term() {
        return terms.visits();
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forgetBefore(Instant past, int most) {
        return visits.forgetSeenBefore(past, most);
    }
}
