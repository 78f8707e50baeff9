package org.telemaque.tool.door.story;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.telemaque.courseware.scenario.Choice;
import org.telemaque.courseware.scenario.Place;
import org.telemaque.courseware.scenario.Playthrough;
import org.telemaque.tool.foundation.part.Way;

/** The places of a scenario, and which of them one playthrough has seen. */
final class StoryMap {
    private final Playthrough playthrough;
    private final UnaryOperator<String> words;
    private final Set<String> visited;

    /** The map of a playthrough; {@code words} says a text of the scenario in the reader's language. */
    StoryMap(Playthrough playthrough, UnaryOperator<String> words) {
        this.playthrough = playthrough;
        this.words = words;
        this.visited = visited(playthrough);
    }

    private static Set<String> visited(Playthrough playthrough) {
        Set<String> own = new LinkedHashSet<>();
        playthrough.steps().forEach(step -> own.add(step.scene().name()));
        own.add(playthrough.now().place());
        return own;
    }

    /** The own way, and everything else without a word of what happens there. */
    Way way() {
        List<Way.Stop> stops = places().map(this::stop).toList();
        return Way.of(stops, links());
    }

    private Way.Stop stop(Place place) {
        boolean own = visited.contains(place.name());
        return new Way.Stop(
                place.name(), title(place), own, place instanceof Place.Ending, own ? "#at-" + place.name() : "");
    }

    /** Scenes and endings the way did not pass, by title. */
    List<String> unseen() {
        return places().filter(place -> !visited.contains(place.name()))
                .map(this::title)
                .toList();
    }

    /** The names of all endings, seen or not. */
    Stream<String> endings() {
        return places().filter(Place.Ending.class::isInstance).map(Place::name);
    }

    private String title(Place place) {
        return words.apply(place.name() + ".title");
    }

    private Stream<Place> places() {
        return playthrough.scenario().story().places().values().stream()
                .filter(place -> !(place instanceof Place.Junction));
    }

    /** Every way from scene to scene, once; a junction is passed without being shown. */
    private List<Way.Step> links() {
        Set<Way.Step> own = own();
        Set<Way.Step> all = new LinkedHashSet<>();
        for (Place.Scene scene : playthrough.scenario().story().scenes()) {
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
        List<String> places = List.copyOf(visited);
        for (int i = 0; i + 1 < places.size(); i++) {
            own.add(new Way.Step(places.get(i), places.get(i + 1), true));
        }
        return own;
    }

    private Set<String> goals(String place, Set<String> seen) {
        if (!(playthrough.scenario().story().place(place) instanceof Place.Junction junction)) {
            return Set.of(place);
        }
        Set<String> goals = new LinkedHashSet<>();
        if (seen.add(place)) {
            junction.branches().forEach(branch -> goals.addAll(goals(branch.to(), seen)));
        }
        return goals;
    }
}
