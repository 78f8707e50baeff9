package org.telemaque.courseware.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.telemaque.courseware.survey.Checklist;
import org.telemaque.courseware.survey.Checklist.Criterion;
import org.telemaque.courseware.survey.Inquiries;
import org.telemaque.courseware.survey.Survey;
import org.telemaque.courseware.survey.SurveyQuestion;
import org.telemaque.courseware.survey.SurveyQuestion.Asking;
import org.telemaque.courseware.yaml.Yaml;

/** Reads surveys and observation checklists. */
final class InquiryReader {

    private final Desk desk;
    private final WordsReader words;

    InquiryReader(Desk desk) {
        this.desk = desk;
        this.words = new WordsReader(desk);
    }

    Inquiries inquiries() {
        Map<String, Survey> surveys = new LinkedHashMap<>();
        for (String slug : desk.names("surveys/", "/survey.yaml")) {
            String base = "surveys/" + slug + "/";
            desk.structure(base + "survey.yaml", "survey").ifPresent(yaml -> surveys.put(slug, survey(yaml, base)));
        }
        Map<String, Checklist> checklists = new LinkedHashMap<>();
        for (String slug : desk.names("checklists/", "/checklist.yaml")) {
            String base = "checklists/" + slug + "/";
            desk.structure(base + "checklist.yaml", "checklist")
                    .ifPresent(yaml -> checklists.put(slug, checklist(yaml, base)));
        }
        return new Inquiries(surveys, checklists);
    }

    private Survey survey(Yaml yaml, String base) {
        Map<String, List<String>> scales = new LinkedHashMap<>();
        yaml.at("scales")
                .entries()
                .keySet()
                .forEach(scale -> scales.put(scale, yaml.at("scales").texts(scale)));
        List<SurveyQuestion> questions = new ArrayList<>();
        yaml.at("questions").entries().forEach((name, question) -> questions.add(question(name, question)));
        return new Survey(words.imprint(yaml, base + "survey.yaml", base), use(yaml), scales, questions);
    }

    private static Survey.Use use(Yaml yaml) {
        return new Survey.Use(
                yaml.text("about"), yaml.text("asked"), yaml.texts("moments"), yaml.number("shownFrom", 1));
    }

    private static SurveyQuestion question(String name, Yaml yaml) {
        Asking asking = new Asking(name, yaml.text("competency"), yaml.truth("required"));
        if (yaml.has("scale")) {
            return new SurveyQuestion.Rated(asking, yaml.text("scale"));
        }
        return yaml.has("options")
                ? new SurveyQuestion.Chosen(asking, yaml.texts("options"), yaml.truth("several"))
                : new SurveyQuestion.Open(asking);
    }

    private Checklist checklist(Yaml yaml, String base) {
        List<Criterion> criteria = new ArrayList<>();
        yaml.at("criteria").entries().forEach((name, one) -> criteria.add(criterion(name, one)));
        Yaml enough = yaml.at("enough");
        return new Checklist(
                words.imprint(yaml, base + "checklist.yaml", base),
                new Checklist.Setting(
                        yaml.text("observed"),
                        yaml.texts("observers"),
                        new Checklist.Enough(enough.number("criteria", 0), enough.text("grade"))),
                yaml.texts("grades"),
                criteria);
    }

    private static Criterion criterion(String name, Yaml yaml) {
        return new Criterion(name, yaml.text("competency"), yaml.number("level", 0), yaml.truth("key"));
    }
}
