package org.telemaque.tool.door.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
import org.telemaque.tool.foundation.part.Way;
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

    /** The map: the own way, and everything else without a word of what happens there. */
    Way way() {
        Set<String> own = visited();
        List<Way.Stop> stops = places().map(place -> new Way.Stop(
                        place.name(),
                        say(place.name() + ".title"),
                        own.contains(place.name()),
                        place instanceof Place.Ending,
                        own.contains(place.name()) ? "#at-" + place.name() : ""))
                .toList();
        return Way.of(stops, links());
    }

    /** Scenes and endings the way did not pass, by title. */
    List<String> unseen() {
        Set<String> own = visited();
        return places().filter(place -> !own.contains(place.name()))
                .map(place -> say(place.name() + ".title"))
                .toList();
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
        return places().filter(Place.Ending.class::isInstance)
                .map(Place::name)
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

    private Stream<Place> places() {
        return scenario.story().places().values().stream().filter(place -> !(place instanceof Place.Junction));
    }

    private Set<String> visited() {
        Set<String> own = new LinkedHashSet<>();
        playthrough.steps().forEach(step -> own.add(step.scene().name()));
        own.add(here());
        return own;
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

    /** Every way from scene to scene, once; a junction is passed without being shown. */
    private List<Way.Step> links() {
        Set<Way.Step> own = own();
        Set<Way.Step> all = new LinkedHashSet<>();
        for (Place.Scene scene : scenario.story().scenes()) {
            for (Choice choice : scene.choices()) {
                for (String goal : goals(choice.to(), new HashSet<>())) {
                    boolean taken = own.contains(new Way.Step(scene.name(), goal, true));
                    all.add(new Way.Step(scene.name(), goal, taken));
                }
            }
        }
        return List.copyOf(all);
    }

    private Set<Way.Step> own() {
        Set<Way.Step> own = new HashSet<>();
        List<String> places = List.copyOf(visited());
        for (int i = 0; i + 1 < places.size(); i++) {
            own.add(new Way.Step(places.get(i), places.get(i + 1), true));
        }
        return own;
    }

    private Set<String> goals(String place, Set<String> seen) {
        if (!(scenario.story().place(place) instanceof Place.Junction junction)) {
            return Set.of(place);
        }
        Set<String> goals = new LinkedHashSet<>();
        if (seen.add(place)) {
            junction.branches().forEach(branch -> goals.addAll(goals(branch.to(), seen)));
        }
        return goals;
    }
}
