package org.telemaque.tool.door.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.telemaque.courseware.scenario.Playthrough;
import org.telemaque.courseware.scenario.Scenario;
import org.telemaque.courseware.scenario.Step;
import org.telemaque.tool.workshop.learning.ScenarioVisit.Begun;

/** Ended stories, ready to be looked back on. */
final class Debriefs {
    private final Here here;

    Debriefs(Here here) {
        this.here = here;
    }

    DebriefPage page(Begun begun) {
        Playthrough way = begun.playthrough();
        Scenario scenario = way.scenario();
        Story story = new Story(way, here.words());
        Map<String, String> names = here.competencies(scenario.about().competencies());
        return new DebriefPage(
                here.frame(),
                here.words().say("story.debrief.title"),
                story.say("title"),
                story.way(),
                decisions(story, way, names),
                story.say(way.now().place() + ".title"),
                story.unseen(),
                story.curves(),
                Story.skills(begun.scores(), names),
                scenario.debrief(here.language()).html(),
                here.form(Here.path(scenario.slug()) + "/begin"),
                here.onwards());
    }

    private List<DebriefPage.Decision> decisions(Story story, Playthrough way, Map<String, String> names) {
        List<DebriefPage.Decision> decisions = new ArrayList<>();
        Set<String> passed = new HashSet<>();
        for (Step step : way.steps()) {
            String scene = step.scene().name();
            String place = passed.add(scene) ? scene : scene + "-" + decisions.size();
            String back = Here.path(way.scenario().slug()) + "/back/" + decisions.size();
            decisions.add(
                    new DebriefPage.Decision(place, story.happened(step), story.gains(step, names), here.form(back)));
        }
        return decisions;
    }
}
