package org.telemaque.tool.door.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.telemaque.courseware.path.AwardRule;
import org.telemaque.courseware.path.CertificationPath;
import org.telemaque.courseware.path.Milestone;
import org.telemaque.courseware.path.Requirement;
import org.telemaque.courseware.text.Imprint;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Texts;
import org.telemaque.courseware.text.Version;
import org.telemaque.tool.workshop.certification.PathAssignment;

/** A path of three milestones, half translated. */
final class Samples {

    static final LocalDate DUE = LocalDate.of(2026, 12, 1);

    private Samples() {}

    static CertificationPath path() {
        Texts texts = new Texts(Map.of(
                Language.FRENCH,
                Map.of(
                        "title", "Mentor <socle>",
                        "text", "Les *bases* communes",
                        "milestone.lecons", "Les leçons sont lues",
                        "milestone.quiz", "Le quiz est réussi",
                        "milestone.s03", "L’histoire est débriefée"),
                Language.ENGLISH,
                Map.of("title", "Mentor <core>", "milestone.lecons", "The lessons are read")));
        return new CertificationPath(
                new Imprint("socle", Version.of("0.1.0"), texts),
                new AwardRule(60, AwardRule.AwardMoment.AT_THRESHOLD, new AwardRule.Validity(24)),
                Map.of(),
                List.of(
                        milestone("lecons", false, new Requirement.LessonsRead(List.of("fondations/cinq-roles"))),
                        milestone("quiz", true, new Requirement.QuizPassed("mythes")),
                        milestone("s03", true, new Requirement.ScenarioDebriefed("trois-annulations"))));
    }

    static PathAssignment assignment(Set<String> done, boolean attested) {
        Instant assigned = Instant.parse("2026-11-01T08:00:00Z");
        return new PathAssignment(new UUID(0, 1), new UUID(0, 2), "c", path(), DUE, assigned, done, attested, Map.of());
    }

    private static Milestone milestone(String name, boolean key, Requirement requirement) {
        return new Milestone(name, Milestone.Kind.L, key, requirement);
    }
}
