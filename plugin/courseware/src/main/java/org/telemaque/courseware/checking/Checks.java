package org.telemaque.courseware.checking;

import java.util.List;
import org.telemaque.courseware.pack.Check;
import org.telemaque.courseware.pack.Draft;
import org.telemaque.courseware.pack.Findings;
import org.telemaque.courseware.wording.WordingChecks;

/** Runs every check over what could be read of a pack. */
public final class Checks {

    private static final List<Check> ALL = List.of(
            new NamesCheck(),
            new LedgerCheck(),
            new MediaCheck(),
            new StoryCheck(),
            new ItemCheck(),
            new PathCheck(),
            new InquiryCheck(),
            new CoverageCheck(),
            new WordingChecks(),
            new OutlineCheck());

    private final Findings findings;

    /** Checks that note what they find here. */
    public Checks(Findings findings) {
        this.findings = findings;
    }

    /** Checks everything. */
    public void check(Draft draft) {
        ALL.forEach(check -> check.check(draft, findings));
    }
}
