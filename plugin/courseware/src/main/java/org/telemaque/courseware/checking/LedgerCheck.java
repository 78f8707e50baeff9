package org.telemaque.courseware.checking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.telemaque.courseware.course.Course;
import org.telemaque.courseware.pack.Check;
import org.telemaque.courseware.pack.Contents;
import org.telemaque.courseware.pack.Defect.Spot;
import org.telemaque.courseware.pack.Draft;
import org.telemaque.courseware.pack.Findings;
import org.telemaque.courseware.pack.Ledger;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.courseware.pack.Rule;
import org.telemaque.courseware.scenario.Place.Scene;
import org.telemaque.courseware.scenario.Scenario;
import org.telemaque.courseware.survey.Checklist;
import org.telemaque.courseware.survey.Survey;

/** E3: the ledger lists every id once, in order; a listed id is in the pack or retired; a retired one stays away. */
final class LedgerCheck implements Check {

    @Override
    public void check(Draft draft, Findings findings) {
        Set<String> must = new LinkedHashSet<>();
        Set<String> may = new LinkedHashSet<>();
        collect(draft.pack(), must, may);
        Map<String, Integer> listed = draft.ledger().ids();
        must.stream()
                .filter(id -> !listed.containsKey(id))
                .forEach(id -> add(findings, 0, "« " + id + " » n’y est pas.", "“" + id + "” is not in it."));
        may.addAll(must);
        lines(draft.ledger(), may, findings);
    }

    private static void lines(Ledger ledger, Set<String> published, Findings findings) {
        List<String> lines = ledger.lines();
        String before = "";
        for (int i = 0; i < lines.size(); i++) {
            String id = Ledger.id(lines.get(i));
            if (id.isEmpty()) {
                continue;
            }
            if (id.compareTo(before) <= 0) {
                String words = "« " + id + " » est en double ou mal rangé.";
                add(findings, i + 1, words, "“" + id + "” is there twice or out of order.");
            }
            boolean retired = Ledger.retired(lines.get(i));
            if (retired == published.contains(id)) {
                add(findings, i + 1, french(id, retired), english(id, retired));
            }
            before = id;
        }
    }

    private static String french(String id, boolean retired) {
        return retired ? "« " + id + " » est retiré et ne peut pas revenir." : "« " + id + " » a disparu du pack.";
    }

    private static String english(String id, boolean retired) {
        return retired ? "“" + id + "” is retired and cannot return." : "“" + id + "” has vanished from the pack.";
    }

    private static void add(Findings findings, int line, String french, String english) {
        findings.add(Rule.E3, new Spot(Ledger.FILE, line), french, english);
    }

    private static void collect(Pack pack, Set<String> must, Set<String> may) {
        Contents contents = pack.contents();
        contents.courses().values().forEach(course -> course(course, must));
        contents.questions().keySet().forEach(slug -> must.add("item/" + slug));
        contents.quizzes().keySet().forEach(slug -> must.add("quiz/" + slug));
        contents.scenarios().values().forEach(scenario -> scenario(scenario, must, may));
        contents.paths().forEach((slug, path) -> {
            must.add("path/" + slug);
            path.milestones().forEach(milestone -> must.add("path/" + slug + "/milestone/" + milestone.name()));
        });
        contents.inquiries().surveys().values().forEach(survey -> survey(survey, must));
        contents.inquiries().checklists().values().forEach(checklist -> checklist(checklist, must));
        pack.library()
                .frameworks()
                .values()
                .forEach(
                        framework -> framework.competencies().keySet().forEach(slug -> must.add("competency/" + slug)));
    }

    private static void survey(Survey survey, Set<String> must) {
        must.add("survey/" + survey.slug());
        survey.questions().forEach(question -> must.add("survey/" + survey.slug() + "/question/" + question.name()));
    }

    private static void checklist(Checklist checklist, Set<String> must) {
        String id = "checklist/" + checklist.slug();
        must.add(id);
        checklist.criteria().forEach(criterion -> must.add(id + "/criterion/" + criterion.name()));
    }

    private static void course(Course course, Set<String> must) {
        must.add("course/" + course.slug());
        course.lessons().forEach(lesson -> must.add("course/" + course.slug() + "/lesson/" + lesson.slug()));
    }

    /** Scenes are published, since every decision is recorded; other places may be. */
    private static void scenario(Scenario scenario, Set<String> must, Set<String> may) {
        must.add("scenario/" + scenario.slug());
        scenario.story()
                .places()
                .forEach((name, place) ->
                        (place instanceof Scene ? must : may).add("scenario/" + scenario.slug() + "/node/" + name));
    }
}
