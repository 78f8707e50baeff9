package org.telemaque.courseware.checking;

import java.util.List;
import java.util.stream.Stream;
import org.telemaque.courseware.pack.Check;
import org.telemaque.courseware.pack.Draft;
import org.telemaque.courseware.pack.Files;
import org.telemaque.courseware.pack.Findings;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.courseware.pack.Rule;
import org.telemaque.courseware.path.CertificationPath;
import org.telemaque.courseware.path.Milestone;
import org.telemaque.courseware.path.Requirement;
import org.telemaque.courseware.survey.Checklist;
import org.telemaque.courseware.survey.Survey;
import org.telemaque.courseware.survey.SurveyQuestion;

/** E2 and E26 for surveys and checklists, and for the milestones that people confirm by them. */
final class InquiryCheck implements Check {

    @Override
    public void check(Draft draft, Findings findings) {
        Run run = new Run(draft, findings);
        draft.pack().contents().inquiries().surveys().values().forEach(run::survey);
        draft.pack().contents().inquiries().checklists().values().forEach(run::checklist);
        draft.pack().contents().paths().values().forEach(run::path);
    }

    private record Run(Draft draft, Findings findings) {

        private Pack pack() {
            return draft.pack();
        }

        void survey(Survey survey) {
            String file = Files.of(survey);
            survey.questions().forEach(question -> {
                competency(question.asking().competency(), file, "questions", question.name(), "competency");
                if (question instanceof SurveyQuestion.Rated rated) {
                    boolean known = survey.scales().containsKey(rated.scale());
                    require(known, rated.scale(), file, "questions", rated.name(), "scale");
                }
            });
        }

        void checklist(Checklist checklist) {
            String file = Files.of(checklist);
            checklist
                    .criteria()
                    .forEach(one -> competency(one.competency(), file, "criteria", one.name(), "competency"));
            Checklist.Enough enough = checklist.setting().enough();
            require(checklist.grades().contains(enough.grade()), enough.grade(), file, "enough", "grade");
            if (enough.criteria() > checklist.criteria().size()) {
                findings.add(
                        Rule.E26,
                        draft.pages().lines().spot(file, "enough", "criteria"),
                        "Cette grille demande plus de critères qu’elle n’en a.",
                        "This checklist asks for more criteria than it has.");
            }
        }

        void path(CertificationPath path) {
            path.milestones().forEach(milestone -> milestone(path, milestone));
        }

        private void milestone(CertificationPath path, Milestone milestone) {
            String[] place = {"milestones", milestone.name(), "done"};
            List<Requirement> simple = milestone.requirement().simple().toList();
            simple.forEach(one -> named(path, one, place));
            if (simple.stream().anyMatch(one -> !fits(milestone.kind(), one))) {
                findings.add(
                        Rule.E26,
                        draft.pages().lines().spot(Files.of(path), place),
                        "Ce qui est demandé ne va pas avec un jalon « " + milestone.kind() + " ».",
                        "What is asked does not suit a milestone “" + milestone.kind() + "”.");
            }
        }

        private void named(CertificationPath path, Requirement one, String... place) {
            String file = Files.of(path);
            if (one instanceof Requirement.SurveyAnswered asked) {
                require(pack().survey(asked.survey()).isPresent(), "survey/" + asked.survey(), file, place);
            } else if (one instanceof Requirement.Observed seen) {
                require(pack().checklist(seen.checklist()).isPresent(), "checklist/" + seen.checklist(), file, place);
            } else if (one instanceof Requirement.PathHeld held) {
                boolean other = pack().path(held.path()).isPresent() && !leadsTo(held.path(), path.slug(), 0);
                require(other, "path/" + held.path(), file, place);
            }
        }

        /** Whether somebody on the first path would have to hold the second one. */
        private boolean leadsTo(String first, String second, int depth) {
            boolean tooDeep = depth > pack().contents().paths().size();
            return first.equals(second) || (!tooDeep && before(first).anyMatch(one -> leadsTo(one, second, depth + 1)));
        }

        private Stream<String> before(String path) {
            return pack().path(path).stream()
                    .flatMap(one -> one.milestones().stream())
                    .flatMap(milestone -> milestone.requirement().simple())
                    .filter(Requirement.PathHeld.class::isInstance)
                    .map(held -> ((Requirement.PathHeld) held).path());
        }

        private static boolean fits(Milestone.Kind kind, Requirement one) {
            return switch (kind) {
                case L -> !one.human();
                case R -> one instanceof Requirement.RelationshipStep;
                case E -> one.human() && !(one instanceof Requirement.RelationshipStep);
            };
        }

        private void competency(String slug, String file, String... place) {
            require(slug.isEmpty() || pack().competency(slug).isPresent(), "competency/" + slug, file, place);
        }

        private void require(boolean known, String name, String file, String... place) {
            NamesCheck.require(findings, known, draft.pages().lines().spot(file, place), name);
        }
    }
}
