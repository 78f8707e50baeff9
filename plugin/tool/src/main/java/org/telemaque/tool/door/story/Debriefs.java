package org.telemaque.tool.door.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.telemaque.courseware.scenario.Playthrough;
import org.telemaque.courseware.scenario.Scenario;
import org.telemaque.courseware.scenario.Step;
import org.telemaque.tool.session.Here;
import org.telemaque.tool.workshop.learning.ScenarioVisit.Begun;
import org.telemaque.tool.workshop.learning.ScenarioVisit.Group;

/** Ended stories, ready to be looked back on. */
final class Debriefs {
    private final Here here;
    private final Stage stage;

    Debriefs(Here here, Stage stage) {
        this.here = here;
        this.stage = stage;
    }

    DebriefPage page(Begun begun, Group group) {
        Playthrough way = begun.playthrough();
        Scenario scenario = way.scenario();
        Story story = new Story(way, here.words());
        Map<String, String> names = stage.competencies(scenario.about().competencies());
        return new DebriefPage(
                stage.frame(),
                here.words().say("story.debrief.title"),
                story.say("title"),
                story.map().way(),
                decisions(story, group, names),
                story.say(way.now().place() + ".title"),
                story.map().unseen(),
                story.curves(),
                Story.skills(begun.scores(), names),
                new DebriefPage.Group(group.people(), story.endings(group.endings())),
                scenario.debrief(here.language()).html(),
                stage.form(Stage.path(scenario.slug()) + "/begin"),
                stage.onwards());
    }

    private List<DebriefPage.Decision> decisions(Story story, Group group, Map<String, String> names) {
        List<DebriefPage.Decision> decisions = new ArrayList<>();
        Set<String> passed = new HashSet<>();
        for (Step step : story.steps()) {
            String scene = step.scene().name();
            String place = passed.add(scene) ? scene : scene + "-" + decisions.size();
            String back = Stage.path(story.slug()) + "/back/" + decisions.size();
            decisions.add(new DebriefPage.Decision(
                    place,
                    story.happened(step),
                    story.gains(step, names),
                    Story.points(step, names.keySet()),
                    story.shares(step, group.decisions().getOrDefault(scene, Map.of())),
                    stage.form(back)));
        }
        return decisions;
    }
}
