package org.telemaque.tool.foundation.journal;

import jakarta.data.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.telemaque.tool.foundation.term.Kept;
import org.telemaque.tool.foundation.term.Terms;

/** Entries are kept for a term: long enough for a yearly audit to find them. */
@ApplicationScoped
class OldEntries implements Kept {
    private final Entries entries;
    private final Terms terms;

    @Inject
    OldEntries(Entries entries, Terms terms) {
        this.entries = entries;
        this.terms = terms;
    }

    @SuppressWarnings("NullAway")
    OldEntries() {
        this(null, null); // the container's proxy never uses it
    }

    @Override
    public String what() {
        return "journal entries";
    }

    @Override
    public Duration term() {
        return terms.journal();
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forgetBefore(Instant past, int most) {
        List<UUID> old = entries.before(past, Limit.of(most));
        return old.isEmpty() ? 0 : entries.forget(old);
    }
}
