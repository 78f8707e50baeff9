package org.telemaque.tool.door.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.telemaque.courseware.scenario.Choice;
import org.telemaque.courseware.scenario.Place;
import org.telemaque.courseware.scenario.Playthrough;
import org.telemaque.courseware.scenario.Scenario;
import org.telemaque.courseware.scenario.Story;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.text.Phrase;
import org.telemaque.tool.door.preview.StagePage.Board;
import org.telemaque.tool.door.preview.StagePage.Option;
import org.telemaque.tool.door.preview.TwinPage.Twin;
import org.telemaque.tool.foundation.web.Frame;

/** Puts a forced state of a story on the screen. */
final class Stages {
    private final Frame frame;
    private final Scenario scenario;
    private final Story story;
    private final Language language;

    Stages(Frame frame, Scenario scenario) {
        this.frame = frame;
        this.scenario = scenario;
        this.story = scenario.story();
        this.language = Language.of(frame.language().tag());
    }

    StagePage page(Staging staging) {
        Playthrough now = Playthrough.at(scenario, staging.state());
        String place = now.now().place();
        return new StagePage(
                frame,
                frame.words().say("preview.play", label(place + ".title", place)),
                path(),
                board(staging, place),
                staging.faults().stream().map(this::said).toList(),
                now.ending().isPresent() ? "ending" : "scene",
                texts(place, "title", "text", "teaching"),
                now.scene()
                        .map(scene -> scene.choices().stream()
                                .map(choice -> option(now, scene, choice))
                                .toList())
                        .orElse(List.of()));
    }

    private String said(Staging.Fault fault) {
        return frame.words()
                .say("preview.play.fault." + fault.key(), fault.names().toArray());
    }

    private String path() {
        return "/preview/scenario/" + scenario.slug() + "/play";
    }

    private Board board(Staging staging, String here) {
        return new Board(
                story.places().values().stream()
                        .filter(place -> !(place instanceof Place.Junction))
                        .map(place -> new StagePage.Spot(
                                place.name(),
                                label(place.name() + ".title", place.name()),
                                place.name().equals(here)))
                        .toList(),
                story.variables().stream()
                        .map(one -> new StagePage.Dial(
                                one.name(),
                                label("var." + one.name(), one.name()),
                                one.min(),
                                one.max(),
                                staging.typed().getOrDefault(one.name(), "")))
                        .toList(),
                story.flags().stream()
                        .map(flag -> new StagePage.Switch(
                                flag,
                                label("flag." + flag, flag),
                                staging.state().flags().contains(flag)))
                        .toList());
    }

    private Option option(Playthrough now, Place.Scene scene, Choice choice) {
        String key = scene.name() + "." + choice.name();
        String then = now.choose(choice.name()) instanceof Playthrough.Move.Moved moved
                ? path() + Staging.query(moved.playthrough().now())
                : "";
        List<Twin> texts = new ArrayList<>();
        twin(key, frame.words().say("preview.play.choice")).forEach(texts::add);
        twin(key + ".consequence", frame.words().say("preview.play.consequence"))
                .forEach(texts::add);
        twin(key + ".why", frame.words().say("preview.play.why")).forEach(texts::add);
        return new Option(choice.name(), texts, changes(choice), !then.isEmpty(), then);
    }

    private static String changes(Choice choice) {
        Stream<String> deltas = choice.effect().deltas().entrySet().stream()
                .map(delta -> delta.getKey() + (delta.getValue() < 0 ? " " : " +") + delta.getValue());
        Stream<String> flags = choice.effect().flags().stream().sorted().map(flag -> "⚑ " + flag);
        Stream<String> score = choice.effect().score().entrySet().stream()
                .map(points -> points.getKey() + " " + points.getValue() + " pt");
        return Stream.of(deltas, flags, score, Stream.of("→ " + choice.to()))
                .flatMap(parts -> parts)
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    private List<Twin> texts(String place, String... parts) {
        return Stream.of(parts)
                .flatMap(part -> twin(place + "." + part, frame.words().say("preview.play." + part)))
                .toList();
    }

    private Stream<Twin> twin(String key, String name) {
        return scenario.texts().keys().contains(key)
                ? Stream.of(Twins.of(scenario.texts(), key, name))
                : Stream.empty();
    }

    private String label(String key, String otherwise) {
        return scenario.texts().find(key, language).map(Phrase::words).orElse(otherwise);
    }
}
