package org.telemaque.tool.door.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.telemaque.courseware.exploration.Scores;
import org.telemaque.courseware.exploration.StateExplorer;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.courseware.reading.PackRead;
import org.telemaque.courseware.reading.PackReader;
import org.telemaque.courseware.reading.PackSource;
import org.telemaque.courseware.scenario.Choice;
import org.telemaque.courseware.scenario.Playthrough;
import org.telemaque.courseware.scenario.Scenario;
import org.telemaque.courseware.scenario.Step;
import org.telemaque.courseware.text.Links;
import org.telemaque.tool.foundation.part.Form;
import org.telemaque.tool.foundation.part.Way;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Language;
import org.telemaque.tool.foundation.web.Link;
import org.telemaque.tool.foundation.web.Page;
import org.telemaque.tool.foundation.web.Templates;
import org.telemaque.tool.foundation.web.Words;

/** Plays the real story to an ending and renders every page on the way, to look at in the build folder. */
class StoryPagesTest {
    private static final Pack PACK = ((PackRead.Sound) new PackReader(Links.PLAIN)
                    .read(PackSource.classPath(StoryPagesTest.class.getClassLoader(), "pack/mentor")))
            .pack();
    private static final Path OUT = Path.of("target/pages");
    private static final Form FORM = new Form("/player/x", "6f1f1b1e-0000-4000-8000-000000000000");
    private static final Link NEXT = new Link("→", "/player/x");

    private final Templates templates = new Templates();

    @ParameterizedTest
    @EnumSource(Language.class)
    void aStoryIsPlayedToItsEndAndLookedBackOn(Language language) {
        Scenario scenario = PACK.scenario("trois-annulations").orElseThrow();
        Words words = Words.in(language);
        Playthrough playthrough = Playthrough.start(scenario);
        int number = 0;
        while (playthrough.scene().isPresent()) {
            Story story = new Story(playthrough, words);
            String place = playthrough.now().place();
            ScenePage page = new ScenePage(
                    frame(language),
                    story.say(place + ".title"),
                    story.say("title"),
                    ++number,
                    story.last(),
                    story.say(place + ".text"),
                    place,
                    story.choices(),
                    FORM);
            assertThat(page.choices())
                    .isNotEmpty()
                    .allSatisfy(choice -> assertThat(choice.label()).isNotBlank());
            keep("scene-" + number + "-" + language.tag(), page);
            playthrough = ((Playthrough.Move.Moved) playthrough.choose(playthrough
                            .offered()
                            .get(playthrough.offered().size() - 1)
                            .name()))
                    .playthrough();
        }
        Story story = new Story(playthrough, words);
        String place = playthrough.now().place();
        keep(
                "ending-" + language.tag(),
                new EndingPage(
                        frame(language),
                        story.say(place + ".title"),
                        story.say("title"),
                        story.last(),
                        Story.valence(playthrough.ending().orElseThrow()),
                        story.say(place + ".text"),
                        story.say(place + ".teaching"),
                        FORM));
        DebriefPage debrief = debrief(language, playthrough);
        String html = keep("debrief-" + language.tag(), debrief);
        assertThat(debrief.way().stops().stream().filter(Way.Stop::own)).hasSize(number + 1);
        assertThat(debrief.way().steps().stream().filter(Way.Step::own)).hasSize(number);
        assertThat(debrief.decisions())
                .hasSize(number)
                .allSatisfy(one -> assertThat(html).contains("id=\"at-" + one.place() + "\""));
        assertThat(debrief.unseen()).isNotEmpty();
        assertThat(ids(html)).doesNotHaveDuplicates();
    }

    @Test
    void theMapShowsWhatWasNotVisitedWithNoWordOfWhatHappensThere() {
        Playthrough start = Playthrough.start(PACK.scenario("trois-annulations").orElseThrow());
        Story story = new Story(start, Words.in(Language.FRENCH));
        assertThat(story.map().way().stops().stream().filter(stop -> !stop.own()))
                .allSatisfy(stop -> assertThat(stop.href()).isEmpty());
        assertThat(story.map().way().steps()).isNotEmpty().noneMatch(Way.Step::own);
    }

    @Test
    void aChoiceThatIsNotOfferedIsNotShown() {
        Playthrough start = Playthrough.start(PACK.scenario("trois-annulations").orElseThrow());
        assertThat(new Story(start, Words.in(Language.FRENCH)).choices())
                .hasSameSizeAs(start.offered())
                .zipSatisfy(
                        start.offered(),
                        (shown, offered) -> assertThat(shown.id()).isEqualTo(offered.name()));
    }

    @Test
    void aCompetencyWithTooLittleEvidenceShowsNoFigure() {
        Playthrough start = Playthrough.start(PACK.scenario("trois-annulations").orElseThrow());
        assertThat(Story.skills(Scores.of(start, StateExplorer.explore(start.scenario())), Map.of()))
                .allSatisfy(skill -> assertThat(skill.percent()).isEqualTo(-1));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fromFivePeopleOnTheOwnWayStandsBesideThatOfTheGroup(Language language) {
        Playthrough way = toTheEnd();
        Words words = Words.in(language);
        Story story = new Story(way, words);
        Step first = way.steps().get(0);
        List<DebriefPage.Share> shares = story.shares(
                first,
                Map.of(first.choice().name(), 2, first.scene().choices().get(0).name(), 4));
        assertThat(shares).hasSize(2).allSatisfy(share -> assertThat(share.of()).isEqualTo(6));
        assertThat(shares)
                .filteredOn(DebriefPage.Share::own)
                .extracting(DebriefPage.Share::count)
                .containsExactly(2);
        assertThat(story.shares(first, Map.of())).isEmpty();
        String alone = keep("debrief-alone-" + language.tag(), debrief(language, way));
        assertThat(alone).contains(words.say("story.group.few")).doesNotContain("class=\"shares\"");
        List<DebriefPage.Share> endings = story.endings(Map.of(way.now().place(), 6));
        assertThat(endings)
                .singleElement()
                .satisfies(share -> assertThat(share.own()).isTrue());
    }

    private static Playthrough toTheEnd() {
        Playthrough way = Playthrough.start(PACK.scenario("trois-annulations").orElseThrow());
        while (way.scene().isPresent()) {
            List<Choice> offered = way.offered();
            way = ((Playthrough.Move.Moved)
                            way.choose(offered.get(offered.size() - 1).name()))
                    .playthrough();
        }
        return way;
    }

    private DebriefPage debrief(Language language, Playthrough playthrough) {
        Words words = Words.in(language);
        Story story = new Story(playthrough, words);
        Map<String, String> names =
                Map.of("cadre", "Cadre", "ecoute", "Écoute", "relation", "Relation", "objectifs", "Objectifs");
        List<DebriefPage.Decision> decisions = new ArrayList<>();
        playthrough
                .steps()
                .forEach(step -> decisions.add(new DebriefPage.Decision(
                        step.scene().name(),
                        story.happened(step),
                        story.gains(step, names),
                        Story.points(step, names.keySet()),
                        List.of(),
                        FORM)));
        return new DebriefPage(
                frame(language),
                words.say("story.debrief.title"),
                story.say("title"),
                story.map().way(),
                decisions,
                story.say(playthrough.now().place() + ".title"),
                story.map().unseen(),
                story.curves(),
                Story.skills(Scores.of(playthrough, StateExplorer.explore(playthrough.scenario())), names),
                new DebriefPage.Group(0, List.of()),
                playthrough
                        .scenario()
                        .debrief(org.telemaque.courseware.text.Language.of(language.tag()))
                        .html(),
                FORM,
                NEXT);
    }

    private static Frame frame(Language language) {
        return Frame.in(language).under(new Link("Mon espace", "/home"));
    }

    private String keep(String name, Page page) {
        String html = templates.render(page, true);
        try {
            Files.createDirectories(OUT);
            Files.writeString(OUT.resolve(name + ".html"), html);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
        return html;
    }

    private static List<String> ids(String html) {
        return Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(html)
                .results()
                .map(id -> id.group(1))
                .toList();
    }
}
