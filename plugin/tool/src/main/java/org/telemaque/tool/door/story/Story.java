package org.telemaque.tool.door.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.telemaque.courseware.exploration.Scores;
import org.telemaque.courseware.scenario.Choice;
import org.telemaque.courseware.scenario.GameState;
import org.telemaque.courseware.scenario.Place;
import org.telemaque.courseware.scenario.Playthrough;
import org.telemaque.courseware.scenario.Scenario;
import org.telemaque.courseware.scenario.Step;
import org.telemaque.courseware.scenario.Story.Variable;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.tool.door.story.ScenePage.Happened;
import org.telemaque.tool.foundation.part.Control.Option;
import org.telemaque.tool.foundation.part.Curve;
import org.telemaque.tool.foundation.web.Words;

/** A playthrough in words and pictures, in one language. */
final class Story {
    private final Playthrough playthrough;
    private final Scenario scenario;
    private final Words words;
    private final Language language;

    Story(Playthrough playthrough, Words words) {
        this.playthrough = playthrough;
        this.scenario = playthrough.scenario();
        this.words = words;
        this.language = Language.of(words.language().tag());
    }

    String say(String key) {
        return scenario.texts().find(key, language).map(Phrase::words).orElse("");
    }

    /** What can be decided now. */
    List<Option> choices() {
        return playthrough.offered().stream()
                .map(choice -> Option.of(choice.name(), say(here() + "." + choice.name())))
                .toList();
    }

    /** What the last decision led to. */
    Happened last() {
        List<Step> steps = playthrough.steps();
        return steps.isEmpty() ? Happened.NOTHING : happened(steps.get(steps.size() - 1));
    }

    Happened happened(Step step) {
        String key = step.scene().name() + "." + step.choice().name();
        return new Happened(
                say(step.scene().name() + ".title"), say(key), say(key + ".consequence"), say(key + ".why"));
    }

    /** The scenario's places with the own way through them. */
    StoryMap map() {
        return new StoryMap(playthrough, this::say);
    }

    /** One curve for each variable. */
    List<Curve> curves() {
        return scenario.story().variables().stream().map(this::curve).toList();
    }

    /** What a decision gave, in words: so many points for which competency. */
    List<String> gains(Step step, Map<String, String> competencies) {
        return competencies.entrySet().stream()
                .filter(competency -> step.points(competency.getKey()) > 0)
                .map(competency -> words.count("story.gain", step.points(competency.getKey()), competency.getValue()))
                .toList();
    }

    /** What a decision gave to each of these competencies; -1 where none of the choices could give anything. */
    static List<Integer> points(Step step, Collection<String> competencies) {
        return competencies.stream()
                .map(competency -> step.opportunity(competency) ? step.points(competency) : -1)
                .toList();
    }

    /** How many of a group took which choice of a scene; nothing where nobody is counted. */
    List<DebriefPage.Share> shares(Step step, Map<String, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        String own = step.choice().name();
        return step.scene().choices().stream()
                .map(Choice::name)
                .filter(choice -> all > 0 && (counts.containsKey(choice) || choice.equals(own)))
                .map(choice -> new DebriefPage.Share(
                        say(step.scene().name() + "." + choice),
                        counts.getOrDefault(choice, 0),
                        all,
                        choice.equals(own)))
                .toList();
    }

    /** How many of a group came to which ending. */
    List<DebriefPage.Share> endings(Map<String, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return map().endings()
                .filter(counts::containsKey)
                .map(ending -> new DebriefPage.Share(
                        say(ending + ".title"), counts.getOrDefault(ending, 0), all, ending.equals(here())))
                .toList();
    }

    List<Step> steps() {
        return playthrough.steps();
    }

    String slug() {
        return scenario.slug();
    }

    /** The competencies as this way showed them. */
    static List<DebriefPage.Skill> skills(Scores scores, Map<String, String> competencies) {
        return scores.competencies().entrySet().stream()
                .map(score -> new DebriefPage.Skill(
                        competencies.getOrDefault(score.getKey(), score.getKey()),
                        score.getValue().enoughEvidence() ? score.getValue().indexPercent() : -1,
                        score.getValue().opportunities()))
                .toList();
    }

    static String valence(Place.Ending ending) {
        return ending.valence().name().toLowerCase(Locale.ROOT);
    }

    private String here() {
        return playthrough.now().place();
    }

    private Curve curve(Variable variable) {
        List<Curve.Point> points = new ArrayList<>();
        points.add(new Curve.Point(words.say("story.start"), variable.start()));
        for (Step step : playthrough.steps()) {
            points.add(new Curve.Point(say(step.scene().name() + ".title"), value(step.after(), variable)));
        }
        return new Curve(say("var." + variable.name()), variable.min(), variable.max(), points);
    }

    private static int value(GameState state, Variable variable) {
        return state.value(variable.name());
    }
}
