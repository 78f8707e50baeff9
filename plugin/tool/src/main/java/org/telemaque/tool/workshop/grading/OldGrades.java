package org.telemaque.tool.workshop.grading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.telemaque.tool.foundation.term.Kept;
import org.telemaque.tool.foundation.term.Terms;

/** What was said to a gradebook is remembered for a term after the last word; the LMS keeps its own. */
@ApplicationScoped
class OldGrades implements Kept {

    private final Grades grades;
    private final Terms terms;

    @Inject
    OldGrades(Grades grades, Terms terms) {
        this.grades = grades;
        this.terms = terms;
    }

    @SuppressWarnings("NullAway")
    OldGrades() {
        this(null, null); // the container's proxy never uses it
    }

    @Override
    public String what() {
        return "what gradebooks were told";
    }

    @Override
    public Duration term() {
        return terms.grades();
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forgetBefore(Instant past, int most) {
        List<UUID> old = grades.stillSince(past, most);
        return old.isEmpty() ? 0 : grades.forget(old);
    }
}
