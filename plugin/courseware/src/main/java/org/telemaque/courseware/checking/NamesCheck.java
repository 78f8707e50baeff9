package org.telemaque.courseware.checking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.telemaque.courseware.course.Course;
import org.telemaque.courseware.course.Lesson;
import org.telemaque.courseware.pack.Check;
import org.telemaque.courseware.pack.Defect.Spot;
import org.telemaque.courseware.pack.Draft;
import org.telemaque.courseware.pack.Files;
import org.telemaque.courseware.pack.Findings;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.courseware.pack.Rule;
import org.telemaque.courseware.path.CertificationPath;
import org.telemaque.courseware.path.Milestone;
import org.telemaque.courseware.path.Requirement;
import org.telemaque.courseware.quiz.Question;
import org.telemaque.courseware.quiz.Quiz;
import org.telemaque.courseware.scenario.Scenario;

/** E2: whatever is named exists. */
final class NamesCheck implements Check {

    @Override
    public void check(Draft draft, Findings findings) {
        new Run(draft, findings).everything();
    }

    /** Notes the name, unless it is known, at the spot where it stands. */
    static void require(Findings findings, boolean known, Spot spot, String name) {
        if (!known) {
            findings.add(
                    Rule.E2,
                    spot,
                    "« " + name + " » n’existe pas dans ce pack.",
                    "“" + name + "” does not exist in this pack.");
        }
    }

    private record Run(Draft draft, Findings findings) {

        void everything() {
            pack().contents().questions().values().forEach(this::question);
            pack().contents().quizzes().values().forEach(this::quiz);
            pack().contents().courses().values().forEach(this::course);
            pack().contents().scenarios().values().forEach(this::scenario);
            pack().contents().paths().values().forEach(this::path);
            pack().library()
                    .frameworks()
                    .forEach((slug, framework) -> framework
                            .competencies()
                            .forEach((name, competency) -> seeds(
                                    "frameworks/" + slug + "/framework.yaml",
                                    competency.seeds(),
                                    "competencies",
                                    name)));
        }

        private Pack pack() {
            return draft.pack();
        }

        private Spot spot(String file, String... path) {
            return draft.pages().lines().spot(file, path);
        }

        private void question(Question question) {
            String file = Files.of(question);
            competency(file, question.competency(), "competency");
            seeds(file, question.item().about().seeds(), "seeds");
            if (!question.lesson().isEmpty()) {
                lesson(file, question.lesson(), "lesson");
            }
            keys(question).forEach(name -> require(findings, false, spot(file, "key"), name));
        }

        /** What a key names although the question does not offer it, or leaves out although it must be there. */
        private static List<String> keys(Question question) {
            if (question instanceof Question.SingleChoice single) {
                return without(List.of(single.key()), single.options());
            } else if (question instanceof Question.MultipleChoice multiple) {
                return without(multiple.key(), multiple.options());
            } else if (question instanceof Question.Match match) {
                return pairs(match.key(), match.sources(), match.targets());
            } else if (question instanceof Question.Sort sort) {
                return pairs(sort.key(), sort.options(), sort.classes());
            }
            return List.of();
        }

        private static List<String> pairs(Map<String, String> key, List<String> from, List<String> to) {
            List<String> wrong = new ArrayList<>(without(key.keySet(), from));
            wrong.addAll(without(from, key.keySet()));
            wrong.addAll(without(key.values(), to));
            return wrong;
        }

        private static List<String> without(Collection<String> names, Collection<String> known) {
            return names.stream().filter(name -> !known.contains(name)).toList();
        }

        private void quiz(Quiz quiz) {
            Set<String> named = quiz.rules().draw().perCompetency().keySet();
            named.forEach(name -> competency(Files.of(quiz), name, "draw", "perCompetency", name));
        }

        private void course(Course course) {
            competencies(Files.of(course), course.aim().competencies());
            seeds(Files.of(course), course.aim().seeds(), "seeds");
            course.lessons().forEach(lesson -> lesson(course, lesson));
        }

        private void lesson(Course course, Lesson lesson) {
            String file = Files.of(course, lesson);
            competencies(file, lesson.plan().competencies());
            seeds(file, lesson.plan().seeds(), "seeds");
            String figure = lesson.plan().figure();
            boolean known = figure.isEmpty() || pack().library().media().containsKey(course.slug() + "/" + figure);
            require(findings, known, spot(file, "figure"), "media/" + figure);
        }

        private void scenario(Scenario scenario) {
            String file = Files.of(scenario);
            competencies(file, scenario.about().competencies());
            seeds(file, scenario.about().seeds(), "seeds");
            scenario.about().lessons().forEach(lesson -> lesson(file, lesson, "lessons"));
            new StoryNames(draft, findings).check(scenario);
        }

        private void path(CertificationPath path) {
            String file = Files.of(path);
            path.levels().keySet().forEach(name -> competency(file, name, "levels", name));
            path.milestones()
                    .forEach(milestone ->
                            milestone.requirement().simple().forEach(simple -> milestone(file, milestone, simple)));
        }

        private void milestone(String file, Milestone milestone, Requirement requirement) {
            String[] place = {"milestones", milestone.name(), "done"};
            if (requirement instanceof Requirement.LessonsRead read) {
                read.lessons().forEach(lesson -> lesson(file, lesson, place));
            } else if (requirement instanceof Requirement.QuizFinished finished) {
                quiz(file, finished.quiz(), place);
            } else if (requirement instanceof Requirement.QuizPassed passed) {
                quiz(file, passed.quiz(), place);
            } else if (requirement instanceof Requirement.ScenarioDebriefed seen) {
                boolean known = pack().scenario(seen.scenario()).isPresent();
                require(findings, known, spot(file, place), "scenario/" + seen.scenario());
            }
        }

        private void quiz(String file, String slug, String... place) {
            require(findings, pack().quiz(slug).isPresent(), spot(file, place), "quiz/" + slug);
        }

        private void lesson(String file, String name, String... place) {
            require(findings, pack().lesson(name).isPresent(), spot(file, place), "course/" + name);
        }

        private void competencies(String file, List<String> slugs) {
            slugs.forEach(slug -> competency(file, slug, "competencies", String.valueOf(slugs.indexOf(slug))));
        }

        private void competency(String file, String slug, String... place) {
            require(findings, pack().competency(slug).isPresent(), spot(file, place), "competency/" + slug);
        }

        private void seeds(String file, List<String> seeds, String... place) {
            Set<String> known = draft.seeds().sections().keySet();
            seeds.forEach(seed -> require(findings, known.isEmpty() || known.contains(seed), spot(file, place), seed));
        }
    }
}
