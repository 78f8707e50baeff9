package org.telemaque.courseware.checking;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.telemaque.courseware.pack.Check;
import org.telemaque.courseware.pack.Contents;
import org.telemaque.courseware.pack.Draft;
import org.telemaque.courseware.pack.Findings;
import org.telemaque.courseware.pack.Rule;
import org.telemaque.courseware.text.Version;

/** E28 and W29: a pack that calls itself whole teaches and asks every teachable section of its sources. */
final class CoverageCheck implements Check {

    /** Before this version a pack is on its way and owes no coverage. */
    private static final Version WHOLE = new Version(1, 0, 0);

    @Override
    public void check(Draft draft, Findings findings) {
        if (draft.pack().manifest().imprint().version().compareTo(WHOLE) < 0) {
            return;
        }
        Contents contents = draft.pack().contents();
        Set<String> taught = seeds(contents.courses().values().stream()
                .flatMap(course -> course.lessons().stream())
                .map(lesson -> lesson.plan().seeds()));
        Set<String> asked = seeds(Stream.concat(
                contents.questions().values().stream()
                        .map(question -> question.item().about().seeds()),
                contents.scenarios().values().stream()
                        .map(scenario -> scenario.about().seeds())));
        draft.seeds().sections().forEach((section, teach) -> {
            if (teach) {
                missing(draft, section, taught, findings);
                unasked(draft, section, asked, findings);
            }
        });
    }

    private static Set<String> seeds(Stream<? extends Collection<String>> lists) {
        Set<String> seeds = new HashSet<>();
        lists.forEach(seeds::addAll);
        return seeds;
    }

    private static void missing(Draft draft, String section, Set<String> taught, Findings findings) {
        if (!taught.contains(section)) {
            findings.add(
                    Rule.E28,
                    draft.pages().lines().spot("seeds/index.yaml", "sections", section),
                    "Aucune leçon n’enseigne « " + section + " ».",
                    "No lesson teaches “" + section + "”.");
        }
    }

    private static void unasked(Draft draft, String section, Set<String> asked, Findings findings) {
        if (!asked.contains(section)) {
            findings.add(
                    Rule.W29,
                    draft.pages().lines().spot("seeds/index.yaml", "sections", section),
                    "Ni question ni scénario ne porte sur « " + section + " ».",
                    "Neither question nor scenario is about “" + section + "”.");
        }
    }
}
