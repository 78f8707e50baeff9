package org.telemaque.courseware.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.telemaque.courseware.SmallPack;
import org.telemaque.courseware.pack.Defect;
import org.telemaque.courseware.pack.Rule;

class CheckingPromisesTest {

    private static final String STORY = "scenarios/rue/scenario.yaml";

    private static List<String> said(SmallPack pack, Rule rule) {
        return pack.defects(rule).stream().map(Defect::toString).toList();
    }

    @Test
    void whateverIsNamedExists() {
        SmallPack pack = new SmallPack()
                .change("items/choix.yaml", "lesson: debut/un", "lesson: debut/rien")
                .change("items/fable.yaml", "competency: ecoute", "competency: chant");
        assertThat(said(pack, Rule.E2))
                .containsExactly(
                        "E2 items/choix.yaml:10 « course/debut/rien » n’existe pas dans ce pack.",
                        "E2 items/fable.yaml:6 « competency/chant » n’existe pas dans ce pack.");
    }

    @Test
    void anIdThatWasPublishedIsNeverLostAndNeverReturns() {
        assertThat(said(new SmallPack().change("ids.lock", "item/choix\n", "item/choix\nitem/dela\n"), Rule.E3))
                .containsExactly("E3 ids.lock:10 « item/dela » a disparu du pack.");
        assertThat(said(new SmallPack().change("ids.lock", "item/choix\n", "item/choix retired\n"), Rule.E3))
                .containsExactly("E3 ids.lock:9 « item/choix » est retiré et ne peut pas revenir.");
        assertThat(said(
                        new SmallPack().change("ids.lock", "item/choix\n", "item/ancien retired\nitem/choix\n"),
                        Rule.E3))
                .isEmpty();
    }

    @Test
    void aStoryIsJudgedOverAllItsReachableStates() {
        SmallPack pack = new SmallPack().change(STORY, "dit and lien >= 1", "dit and lien >= 2 and not dit");
        assertThat(said(pack, Rule.E5))
                .containsExactly(
                        "E5 scenarios/rue/scenario.yaml:28 Ce choix n’est jamais offert : « tri.1 ».",
                        "E5 scenarios/rue/scenario.yaml:33 Rien ne mène jamais ici : « bien ».");
    }

    @Test
    void aPathCanBeCompletedFromItsOwnMilestones() {
        SmallPack pack = new SmallPack().change("paths/socle/path.yaml", "quizPassed: tout", "lessons: [debut/un]");
        assertThat(said(pack, Rule.E26)).singleElement().asString().contains("ne peuvent pas montrer le niveau 2");
    }

    @Test
    void aPackBefore100OwesNoCoverageOfItsSources() {
        String gap = "sections:\n  S2.1: {file: \"001\", teach: true}";
        SmallPack pack = new SmallPack().change("seeds/index.yaml", "sections:", gap);
        assertThat(said(pack, Rule.E28)).isEmpty();
        assertThat(said(pack.change("pack.yaml", "version: 0.1.0", "version: 1.0.0"), Rule.E28))
                .hasSize(1);
    }
}
