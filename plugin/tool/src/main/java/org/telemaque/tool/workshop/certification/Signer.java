package org.telemaque.tool.workshop.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.telemaque.tool.foundation.event.Learner;
import org.telemaque.tool.foundation.journal.Act;
import org.telemaque.tool.foundation.journal.Entry;
import org.telemaque.tool.foundation.journal.Journal;
import org.telemaque.tool.workshop.certification.Signing.Refused;
import org.telemaque.tool.workshop.certification.Signing.Why;
import org.telemaque.tool.workshop.certification.Signing.Word;

/** Takes a trainer's word on a milestone, in one transaction with its line in the journal. */
@ApplicationScoped
class Signer {

    private final Assignments assignments;
    private final Verdicts verdicts;
    private final Progress progress;
    private final Journal journal;
    private final Clock clock;
    private final Supplier<UUID> identifiers;

    @Inject
    Signer(
            Assignments assignments,
            Verdicts verdicts,
            Progress progress,
            Journal journal,
            Clock clock,
            Supplier<UUID> identifiers) {
        this.assignments = assignments;
        this.verdicts = verdicts;
        this.progress = progress;
        this.journal = journal;
        this.clock = clock;
        this.identifiers = identifiers;
    }

    @SuppressWarnings("NullAway")
    Signer() {
        this(null, null, null, null, null, null); // the container's proxy never uses it
    }

    /** Whoever comes second waits here, and then finds that the edition has moved on. */
    @Transactional
    Signing sign(Word word, Learner of) {
        if (word.by().equals(of.person())) {
            return new Refused(Why.OWN);
        }
        assignments.hold(of.tenant(), of.person());
        return assignment(word, of)
                .filter(row -> progress.asksPeople(row, word.milestone()))
                .map(row -> sign(word, row, of))
                .orElseGet(() -> new Refused(Why.UNKNOWN));
    }

    private Optional<AssignmentRow> assignment(Word word, Learner of) {
        return assignments
                .find(of.tenant(), word.assignment())
                .filter(AssignmentRow::active)
                .filter(row -> row.person.equals(of.person()) && row.cohort.equals(of.cohort()));
    }

    private Signing sign(Word word, AssignmentRow row, Learner of) {
        Verdict before =
                verdicts.on(row, word.milestone()).map(VerdictRow::verdict).orElse(Verdict.NONE);
        if (before.edition() != word.edition()) {
            return new Refused(Why.OVERTAKEN);
        }
        if (!follows(before.state(), word.act())) {
            return new Refused(Why.OUT_OF_TURN);
        }
        if (word.act() == Signing.Act.SEND_BACK && word.reason().isEmpty()) {
            return new Refused(Why.NO_REASON);
        }
        return new Signing.Signed(say(word, row, of));
    }

    /** What is confirmed can only be taken back; what is open has nothing to take back. */
    static boolean follows(Verdict.State state, Signing.Act act) {
        return switch (act) {
            case CONFIRM, SEND_BACK -> state != Verdict.State.CONFIRMED;
            case TAKE_BACK -> state != Verdict.State.OPEN;
        };
    }

    private Verdict say(Word word, AssignmentRow row, Learner of) {
        Verdict now = verdict(word);
        keep(row, word.milestone(), now);
        String detail = "path/" + row.path + "/milestone/" + word.milestone();
        journal.write(new Entry(
                now.at(), of.tenant(), word.by(), act(word), of.person().toString(), detail));
        if (word.act() == Signing.Act.CONFIRM) {
            progress.moveOn(of);
        } else {
            progress.takeBack(row, word.milestone(), of);
        }
        return now;
    }

    private void keep(AssignmentRow row, String milestone, Verdict now) {
        verdicts.on(row, milestone).ifPresentOrElse(known -> known.say(now), () -> {
            var fresh = new VerdictRow(identifiers.get(), row, milestone);
            fresh.say(now);
            verdicts.add(fresh);
        });
    }

    private Verdict verdict(Word word) {
        Verdict.State state = switch (word.act()) {
            case CONFIRM -> Verdict.State.CONFIRMED;
            case SEND_BACK -> Verdict.State.SENT_BACK;
            case TAKE_BACK -> Verdict.State.OPEN;
        };
        String reason = state == Verdict.State.SENT_BACK ? word.reason() : "";
        return new Verdict(state, word.by(), clock.instant(), reason, word.edition() + 1);
    }

    private static Act act(Word word) {
        return switch (word.act()) {
            case CONFIRM -> Act.MILESTONE_CONFIRMED;
            case SEND_BACK -> Act.MILESTONE_SENT_BACK;
            case TAKE_BACK -> Act.MILESTONE_TAKEN_BACK;
        };
    }
}
