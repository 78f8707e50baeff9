package org.telemaque.courseware.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.telemaque.courseware.course.Course;
import org.telemaque.courseware.framework.Framework;
import org.telemaque.courseware.pack.Check;
import org.telemaque.courseware.pack.Contents;
import org.telemaque.courseware.pack.Defect.Spot;
import org.telemaque.courseware.pack.Draft;
import org.telemaque.courseware.pack.Files;
import org.telemaque.courseware.pack.Findings;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.courseware.pack.Rule;
import org.telemaque.courseware.path.CertificationPath;
import org.telemaque.courseware.quiz.Question;
import org.telemaque.courseware.scenario.Place.Ending;
import org.telemaque.courseware.scenario.Place.Scene;
import org.telemaque.courseware.scenario.Scenario;
import org.telemaque.courseware.survey.Checklist;
import org.telemaque.courseware.survey.Survey;
import org.telemaque.courseware.survey.SurveyQuestion;
import org.telemaque.courseware.text.Imprint;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Texts;

/** E21: the source language says everything that a page will need. */
final class WordsCheck implements Check {

    @Override
    public void check(Draft draft, Findings findings) {
        Pack pack = draft.pack();
        Contents contents = pack.contents();
        require("", pack.manifest().imprint(), List.of("title", "text"), findings);
        pack.library()
                .frameworks()
                .forEach((slug, framework) ->
                        require("frameworks/" + slug + "/", framework.imprint(), keys(framework), findings));
        contents.questions()
                .values()
                .forEach(question ->
                        require(Files.base(question), question.item().imprint(), keys(question), findings));
        contents.quizzes()
                .values()
                .forEach(
                        quiz -> require(Files.base(quiz), quiz.imprint(), List.of("title", "text", "after"), findings));
        contents.courses().values().forEach(course -> course(course, findings));
        contents.scenarios()
                .values()
                .forEach(scenario -> require(Files.base(scenario), scenario.imprint(), keys(scenario), findings));
        contents.paths().values().forEach(path -> require(Files.base(path), path.imprint(), keys(path), findings));
        contents.inquiries()
                .surveys()
                .values()
                .forEach(survey -> require(Files.base(survey), survey.imprint(), keys(survey), findings));
        contents.inquiries()
                .checklists()
                .values()
                .forEach(list -> require(Files.base(list), list.imprint(), keys(list), findings));
        pack.library()
                .glossary()
                .terms()
                .forEach((slug, term) -> List.of("word", "text")
                        .forEach(key -> require("glossary/", term.texts(), key, slug + ".", findings)));
    }

    private static void course(Course course, Findings findings) {
        List<String> keys = new ArrayList<>(List.of("title", "text", "audience"));
        course.aim().objectives().forEach(objective -> keys.add("objective." + objective));
        require(Files.base(course), course.imprint(), keys, findings);
        course.lessons()
                .forEach(lesson -> require(Files.base(course, lesson), lesson.imprint(), List.of("title"), findings));
    }

    private static List<String> keys(Framework framework) {
        List<String> keys = new ArrayList<>(List.of("title"));
        framework.levels().forEach(level -> keys.add("level." + level.slug()));
        for (String competency : framework.competencies().keySet()) {
            keys.add(competency + ".title");
            keys.add(competency + ".text");
            framework.levels().forEach(level -> {
                keys.add(competency + "." + level.slug() + ".a");
                keys.add(competency + "." + level.slug() + ".b");
            });
        }
        return keys;
    }

    private static List<String> keys(Question question) {
        List<String> keys = new ArrayList<>(List.of("statement"));
        if (question instanceof Question.SingleChoice single) {
            prefixed(keys, "option.", single.options());
        } else if (question instanceof Question.MultipleChoice multiple) {
            prefixed(keys, "option.", multiple.options());
        } else if (question instanceof Question.Match match) {
            prefixed(keys, "source.", match.sources());
            prefixed(keys, "target.", match.targets());
        } else if (question instanceof Question.Order order) {
            prefixed(keys, "option.", order.key());
        } else if (question instanceof Question.Sort sort) {
            prefixed(keys, "option.", sort.options());
            prefixed(keys, "class.", sort.classes());
        } else if (question instanceof Question.ShortAnswer shortAnswer) {
            prefixed(keys, "rubric.", shortAnswer.rubric());
            keys.add("example");
        }
        return keys;
    }

    private static void prefixed(List<String> keys, String prefix, Collection<String> names) {
        names.forEach(name -> keys.add(prefix + name));
    }

    private static List<String> keys(Scenario scenario) {
        List<String> keys = new ArrayList<>(List.of("title", "role", "situation", "cast"));
        scenario.story().variables().forEach(variable -> keys.add("var." + variable.name()));
        prefixed(keys, "flag.", scenario.story().flags());
        scenario.story().scenes().forEach(scene -> scene(keys, scene));
        for (Ending ending : scenario.story().endings()) {
            prefixed(keys, ending.name() + ".", List.of("title", "text", "teaching"));
        }
        return keys;
    }

    private static void scene(List<String> keys, Scene scene) {
        prefixed(keys, scene.name() + ".", List.of("title", "text"));
        scene.choices().forEach(choice -> {
            String key = scene.name() + "." + choice.name();
            keys.addAll(List.of(key, key + ".consequence", key + ".why"));
        });
    }

    private static List<String> keys(CertificationPath path) {
        List<String> keys = new ArrayList<>(List.of("title", "text", "audience"));
        path.milestones().forEach(milestone -> keys.add("milestone." + milestone.name()));
        return keys;
    }

    private static List<String> keys(Survey survey) {
        List<String> keys = new ArrayList<>(List.of("title", "text", "thanks"));
        survey.scales().forEach((scale, values) -> prefixed(keys, "scale." + scale + ".", values));
        survey.questions().forEach(question -> {
            String key = "question." + question.name();
            keys.add(key);
            if (question instanceof SurveyQuestion.Chosen chosen) {
                prefixed(keys, key + ".", chosen.options());
            }
        });
        return keys;
    }

    private static List<String> keys(Checklist checklist) {
        List<String> keys = new ArrayList<>(List.of("title", "text"));
        prefixed(keys, "grade.", checklist.grades());
        for (Checklist.Criterion criterion : checklist.criteria()) {
            keys.addAll(List.of("criterion." + criterion.name(), "criterion." + criterion.name() + ".sign"));
        }
        return keys;
    }

    private static void require(String base, Imprint imprint, Collection<String> keys, Findings findings) {
        keys.forEach(key -> require(base, imprint.texts(), key, "", findings));
    }

    private static void require(String base, Texts texts, String key, String prefix, Findings findings) {
        if (!texts.has(key, Language.FRENCH)) {
            findings.add(
                    Rule.E21,
                    new Spot(base + "strings.fr.yaml", 0),
                    "Il manque le texte « " + prefix + key + " ».",
                    "The text “" + prefix + key + "” is missing.");
        }
    }
}
