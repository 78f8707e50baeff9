package org.telemaque.courseware.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.telemaque.courseware.path.AwardRule;
import org.telemaque.courseware.path.AwardRule.AwardMoment;
import org.telemaque.courseware.path.AwardRule.Validity;
import org.telemaque.courseware.path.CertificationPath;
import org.telemaque.courseware.path.Milestone;
import org.telemaque.courseware.path.Milestone.Kind;
import org.telemaque.courseware.path.Requirement;
import org.telemaque.courseware.yaml.Yaml;

/** Reads certification paths. */
final class PathReader {

    private final Desk desk;
    private final WordsReader words;

    PathReader(Desk desk) {
        this.desk = desk;
        this.words = new WordsReader(desk);
    }

    Map<String, CertificationPath> paths() {
        Map<String, CertificationPath> paths = new LinkedHashMap<>();
        for (String slug : desk.names("paths/", "/path.yaml")) {
            String base = "paths/" + slug + "/";
            desk.structure(base + "path.yaml", "path").ifPresent(yaml -> paths.put(slug, path(yaml, base)));
        }
        return paths;
    }

    private CertificationPath path(Yaml yaml, String base) {
        List<Milestone> milestones = new ArrayList<>();
        yaml.at("milestones").entries().forEach((name, milestone) -> milestones.add(milestone(name, milestone)));
        return new CertificationPath(
                words.imprint(yaml, base + "path.yaml", base),
                new AwardRule(
                        yaml.number("threshold", 0),
                        AwardMoment.valueOf(
                                yaml.text("award").toUpperCase(Locale.ROOT).replace('-', '_')),
                        new Validity(yaml.number("validityMonths", 0))),
                yaml.at("levels").numbersByKey(),
                milestones);
    }

    private static Milestone milestone(String name, Yaml yaml) {
        return new Milestone(name, Kind.valueOf(yaml.text("kind")), yaml.truth("key"), requirement(yaml.at("done")));
    }

    private static Requirement requirement(Yaml done) {
        if (done.has("lessons")) {
            return new Requirement.LessonsRead(done.texts("lessons"));
        } else if (done.has("quizFinished")) {
            return new Requirement.QuizFinished(done.text("quizFinished"));
        } else if (done.has("quizPassed")) {
            return new Requirement.QuizPassed(done.text("quizPassed"));
        }
        return done.has("scenarioDebriefed")
                ? new Requirement.ScenarioDebriefed(done.text("scenarioDebriefed"))
                : composed(done);
    }

    private static Requirement composed(Yaml done) {
        if (done.has("all")) {
            return new Requirement.AllOf(requirements(done.at("all")));
        } else if (done.has("any")) {
            return new Requirement.AnyOf(requirements(done.at("any")));
        }
        return done.has("pathHeld") ? new Requirement.PathHeld(done.text("pathHeld")) : human(done);
    }

    private static List<Requirement> requirements(Yaml several) {
        return several.items().stream().map(PathReader::requirement).toList();
    }

    /** What people say has happened. */
    private static Requirement human(Yaml done) {
        if (done.has("relationship")) {
            return new Requirement.RelationshipStep(done.text("relationship"), done.number("times", 1));
        } else if (done.has("survey")) {
            return new Requirement.SurveyAnswered(done.text("survey"), done.number("answers", 1));
        }
        return done.has("checklist")
                ? new Requirement.Observed(done.text("checklist"))
                : new Requirement.EvidenceReviewed(done.text("evidence"));
    }
}
