package org.telemaque.courseware.checking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.telemaque.courseware.framework.Framework;
import org.telemaque.courseware.pack.Check;
import org.telemaque.courseware.pack.Defect.Spot;
import org.telemaque.courseware.pack.Draft;
import org.telemaque.courseware.pack.Files;
import org.telemaque.courseware.pack.Findings;
import org.telemaque.courseware.pack.Rule;
import org.telemaque.courseware.path.CertificationPath;
import org.telemaque.courseware.path.Milestone;
import org.telemaque.courseware.path.Requirement;
import org.telemaque.courseware.quiz.Quiz;
import org.telemaque.courseware.quiz.Quiz.Pass;
import org.telemaque.courseware.scenario.Scenario;

/** E26 and E27: a path can be completed from its own milestones, and high levels need a person's eye. */
final class PathCheck implements Check {

    private static final int NEEDS_A_PERSON = 3;

    @Override
    public void check(Draft draft, Findings findings) {
        draft.pack().contents().paths().values().forEach(path -> new Run(draft, path, findings).everything());
    }

    private record Run(Draft draft, CertificationPath path, Findings findings) {

        void everything() {
            path.milestones().forEach(this::milestone);
            path.levels().forEach(this::level);
        }

        private void milestone(Milestone milestone) {
            milestone.requirement().simple().forEach(simple -> {
                if (simple instanceof Requirement.QuizPassed passed) {
                    draft.pack().quiz(passed.quiz()).ifPresent(quiz -> passable(milestone, quiz));
                }
            });
        }

        private void passable(Milestone milestone, Quiz quiz) {
            boolean possible = quiz.rules().pass() instanceof Pass.At at
                    && at.answered() <= quiz.rules().draw().size(quiz.pool().size());
            if (!possible) {
                add(
                        Rule.E26,
                        List.of("milestones", milestone.name()),
                        "Le quiz « " + quiz.slug() + " » ne peut pas être réussi.",
                        "The quiz “" + quiz.slug() + "” cannot be passed.");
            }
        }

        private void level(String competency, int level) {
            List<String> spot = List.of("levels", competency);
            if (level >= NEEDS_A_PERSON
                    && path.milestones().stream()
                            .noneMatch(milestone -> milestone.kind().human())) {
                add(
                        Rule.E27,
                        spot,
                        "Le niveau " + level + " demande une preuve vue par une personne.",
                        "Level " + level + " needs evidence seen by a person.");
            }
            framework(competency).ifPresent(framework -> evidence(competency, level, framework));
        }

        private Optional<Framework> framework(String competency) {
            return draft.pack().library().frameworks().values().stream()
                    .filter(framework -> framework.competencies().containsKey(competency))
                    .findFirst();
        }

        private void evidence(String competency, int level, Framework framework) {
            long questions =
                    quizzes().mapToLong(quiz -> drawn(quiz, competency)).max().orElse(0);
            boolean story = scenarios()
                    .anyMatch(scenario -> scenario.about().competencies().contains(competency));
            if (questions < framework.rules().first().items() || (level >= 2 && !story)) {
                add(
                        Rule.E26,
                        List.of("levels", competency),
                        "Les jalons de ce parcours ne peuvent pas montrer le niveau " + level + ".",
                        "The milestones of this path cannot show level " + level + ".");
            }
        }

        /** How many questions of this competency an attempt is sure to ask. */
        private static long drawn(Quiz quiz, String competency) {
            long inPool = quiz.pool().stream()
                    .filter(question -> question.competency().equals(competency))
                    .count();
            Map<String, Integer> sure = quiz.rules().draw().perCompetency();
            boolean whole =
                    quiz.rules().draw().size(quiz.pool().size()) == quiz.pool().size();
            return whole ? inPool : Math.min(inPool, sure.getOrDefault(competency, 0));
        }

        /** What this path asks, and what the paths asked that must be held for it. */
        private Stream<Requirement> requirements() {
            return simple(path)
                    .flatMap(one -> one instanceof Requirement.PathHeld held
                            ? draft.pack().path(held.path()).stream().flatMap(Run::simple)
                            : Stream.of(one));
        }

        private static Stream<Requirement> simple(CertificationPath path) {
            return path.milestones().stream()
                    .flatMap(milestone -> milestone.requirement().simple());
        }

        private Stream<Quiz> quizzes() {
            return requirements()
                    .flatMap(requirement -> quiz(requirement).stream())
                    .flatMap(slug -> draft.pack().quiz(slug).stream());
        }

        private static Optional<String> quiz(Requirement requirement) {
            if (requirement instanceof Requirement.QuizPassed passed) {
                return Optional.of(passed.quiz());
            }
            return requirement instanceof Requirement.QuizFinished finished
                    ? Optional.of(finished.quiz())
                    : Optional.empty();
        }

        private Stream<Scenario> scenarios() {
            return requirements()
                    .filter(Requirement.ScenarioDebriefed.class::isInstance)
                    .map(Requirement.ScenarioDebriefed.class::cast)
                    .flatMap(seen -> draft.pack().scenario(seen.scenario()).stream());
        }

        private void add(Rule rule, List<String> place, String french, String english) {
            Spot spot = draft.pages().lines().spot(Files.of(path), place.toArray(String[]::new));
            findings.add(rule, spot, french, english);
        }
    }
}
