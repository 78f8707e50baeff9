package org.telemaque.courseware.wording;

import java.util.List;
import org.telemaque.courseware.pack.Check;
import org.telemaque.courseware.pack.Draft;
import org.telemaque.courseware.pack.Findings;

/** All rules about words. */
public final class WordingChecks implements Check {

    private static final List<Check> ALL = List.of(
            new WordsCheck(),
            new TranslationCheck(),
            new ClaimsCheck(),
            new StyleCheck(),
            new PaceCheck(),
            new OriginalityCheck());

    @Override
    public void check(Draft draft, Findings findings) {
        ALL.forEach(check -> check.check(draft, findings));
    }
}
