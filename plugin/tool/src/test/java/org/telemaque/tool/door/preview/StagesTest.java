package org.telemaque.tool.door.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.courseware.reading.PackRead;
import org.telemaque.courseware.reading.PackReader;
import org.telemaque.courseware.reading.PackSeal;
import org.telemaque.courseware.reading.PackSource;
import org.telemaque.courseware.scenario.GameState;
import org.telemaque.courseware.scenario.Playthrough;
import org.telemaque.courseware.scenario.Scenario;
import org.telemaque.courseware.scenario.Story.Variable;
import org.telemaque.courseware.text.Links;
import org.telemaque.tool.foundation.web.Frame;
import org.telemaque.tool.foundation.web.Language;
import org.telemaque.tool.foundation.web.Templates;

class StagesTest {
    private static final String FOLDER = "pack/mentor";
    private static final ClassLoader LOADER = StagesTest.class.getClassLoader();
    private static final Pack PACK = ((PackRead.Sound) new PackReader(Links.PLAIN)
                    .read(PackSource.classPath(LOADER, FOLDER), PackSeal.classPath(LOADER, FOLDER)))
            .pack();
    private static final Scenario STORY = PACK.scenario("trois-annulations").orElseThrow();
    private static final Variable VARIABLE = STORY.story().variables().get(0);
    private static final String FLAG = STORY.story().flags().get(0);

    private static StagePage page(Map<String, List<String>> form, Language language) {
        return new Stages(Frame.in(language), STORY).page(Staging.read(STORY, form));
    }

    @Test
    void anAuthorJumpsToAnySceneAndForcesAnyStateThatTheStoryAllows() {
        for (Scenario story : PACK.contents().scenarios().values()) {
            story.story().scenes().forEach(scene -> {
                Staging staging = Staging.read(story, Map.of("at", List.of(scene.name())));
                StagePage page = new Stages(Frame.in(Language.ENGLISH), story).page(staging);
                assertThat(page.faults()).isEmpty();
                assertThat(page.choices()).hasSameSizeAs(scene.choices());
                assertThat(new Templates().render(page, true)).contains("lang=\"fr\"", "lang=\"en\"");
            });
        }
        Staging forced = Staging.read(
                STORY, Map.of("v." + VARIABLE.name(), List.of(VARIABLE.max() + ""), "flag", List.of(FLAG)));
        assertThat(forced.state().value(VARIABLE.name())).isEqualTo(VARIABLE.max());
        assertThat(forced.state().raised(FLAG)).isTrue();
        assertThat(forced.faults()).isEmpty();
    }

    @Test
    void withoutAWishTheStoryStandsAtItsOpening() {
        assertThat(Staging.read(STORY, Map.of()).state())
                .isEqualTo(STORY.story().opening());
    }

    @Test
    void aStateThatCannotBeIsRefusedInWords() {
        StagePage page = page(
                Map.of(
                        "at",
                        List.of("nowhere<b>"),
                        "v." + VARIABLE.name(),
                        List.of("99"),
                        "v.invented",
                        List.of("1"),
                        "flag",
                        List.of("invented")),
                Language.ENGLISH);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.faults())
                .containsExactlyInAnyOrder(
                        "“nowhere<b>” is no place of this story; this is its beginning.",
                        "“%s” is a whole number from %d to %d, not “99”; its start value is taken."
                                .formatted(VARIABLE.name(), VARIABLE.min(), VARIABLE.max())
                                .replace('-', '\u2212'),
                        "“invented” is no flag of this story.",
                        "“invented” is no variable of this story.");
        assertThat(new Templates().render(page, true)).contains("value=\"99\"").doesNotContain("nowhere<b>");
        for (String wrong : List.of("", "x", "1.5", "9999999999", "--1")) {
            assertThat(Staging.read(STORY, Map.of("v." + VARIABLE.name(), List.of(wrong)))
                            .faults())
                    .as(wrong)
                    .hasSize(1);
        }
    }

    @Test
    void aChoiceLeadsToTheStateThatFollowsAndOneThatIsNotOfferedLeadsNowhere() {
        GameState opening = Playthrough.start(STORY).now();
        StagePage page = page(Map.of(), Language.FRENCH);
        page.choices().forEach(option -> {
            boolean offered = Playthrough.at(STORY, opening).choose(option.name()) instanceof Playthrough.Move.Moved;
            assertThat(option.offered()).isEqualTo(offered);
            assertThat(option.then()).matches(offered ? "/preview/scenario/trois-annulations/play\\?at=.*" : "");
        });
    }

    @Test
    void theAddressOfAStateReadsAsTheSameState() {
        GameState state = new GameState(
                STORY.story().scenes().get(1).name(), Map.of(VARIABLE.name(), VARIABLE.max()), Set.of(FLAG));
        String query = Staging.query(state);
        Map<String, List<String>> form = new TreeMap<>();
        for (String pair : query.substring(1).split("&", -1)) {
            form.put(pair.substring(0, pair.indexOf('=')), List.of(pair.substring(pair.indexOf('=') + 1)));
        }
        GameState read = Staging.read(STORY, form).state();
        assertThat(read.place()).isEqualTo(state.place());
        assertThat(read.value(VARIABLE.name())).isEqualTo(VARIABLE.max());
        assertThat(read.flags()).isEqualTo(state.flags());
    }
}
