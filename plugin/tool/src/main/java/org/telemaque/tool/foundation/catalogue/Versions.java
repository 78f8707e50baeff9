package org.telemaque.tool.foundation.catalogue;

import java.util.Optional;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.courseware.text.Imprint;

/** Finds the version of an activity by its key. */
final class Versions {

    private final Pack pack;

    Versions(Pack pack) {
        this.pack = pack;
    }

    /** The version of what the key names, else of the pack. */
    String of(String key) {
        String[] parts = key.split("/", -1);
        return imprint(parts[0], parts.length < 2 ? "" : parts[1])
                .orElse(pack.manifest().imprint())
                .version()
                .toString();
    }

    private Optional<Imprint> imprint(String kind, String slug) {
        return switch (kind) {
            case "course" -> pack.course(slug).map(course -> course.imprint());
            case "quiz" -> pack.quiz(slug).map(quiz -> quiz.imprint());
            case "scenario" -> pack.scenario(slug).map(scenario -> scenario.imprint());
            case "path" -> pack.path(slug).map(path -> path.imprint());
            case "survey" -> pack.survey(slug).map(survey -> survey.imprint());
            case "checklist" -> pack.checklist(slug).map(checklist -> checklist.imprint());
            case "item" -> pack.question(slug).map(question -> question.item().imprint());
            default -> Optional.empty();
        };
    }
}
