package org.telemaque.tool.foundation.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telemaque.courseware.pack.Pack;
import org.telemaque.courseware.reading.PackSeal;
import org.telemaque.courseware.reading.PackSource;
import org.telemaque.courseware.text.Language;

class LoadingTest {
    private static final String FABLE = "items/acme-fable.yaml";

    @TempDir
    private Path folder;

    private Rooms rooms;

    @BeforeEach
    void theOwnPackIsThere() {
        rooms = started();
    }

    private Rooms started() {
        Rooms started = new Rooms(folder.toString());
        started.loading.own(PackSource.memory(new TinyPack("own").files()), PackSeal.NONE);
        return started;
    }

    private List<String> packs() {
        return rooms.catalogue.packs().stream().map(Pack::slug).toList();
    }

    private Place place(String name) {
        return rooms.loading.places().stream()
                .filter(place -> place.folder().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Test
    void packsStandSideBySideAndNoneOfThemUsesAnIdOfAnother() throws IOException {
        new TinyPack("acme").into(folder.resolve("acme"));
        new TinyPack("zebra").into(folder.resolve("zebra"));
        rooms.loading.look();
        assertThat(packs()).containsExactly("own", "acme", "zebra");
        assertThat(rooms.catalogue.having("quiz/acme-quiz").map(Pack::slug)).contains("acme");
        assertThat(rooms.catalogue.having("quiz/own-quiz").map(Pack::slug)).contains("own");
        assertThat(rooms.catalogue.having("quiz/nobodys-quiz")).isEmpty();
        assertThat(rooms.catalogue.ref("item/zebra-fable").pack()).isEqualTo("zebra");

        new TinyPack("thief")
                .change("ids.lock", "competency/thief-ecoute\n", "competency/thief-ecoute\nitem/acme-fable retired\n")
                .into(folder.resolve("thief"));
        rooms.loading.look();
        assertThat(packs()).containsExactly("own", "acme", "zebra");
        assertThat(place("thief").defects()).singleElement().satisfies(defect -> {
            assertThat(defect.spot()).hasToString("ids.lock:2");
            assertThat(defect.say(Language.ENGLISH))
                    .isEqualTo("“item/acme-fable” belongs to the pack “acme”; the pack “thief” cannot use it as well.");
            assertThat(defect.say(Language.FRENCH)).contains("item/acme-fable", "« acme »", "« thief »");
        });
    }

    @Test
    void aPackOfTheFolderStandsInsteadOfTheOwnOneOfItsNameAndGivesItBack() throws IOException {
        new TinyPack("own")
                .change("pack.yaml", "0.1.0\nsourceLang", "0.2.0\nsourceLang")
                .into(folder.resolve("mine"));
        rooms.loading.look();
        assertThat(rooms.catalogue.packs())
                .singleElement()
                .satisfies(
                        pack -> assertThat(pack.manifest().imprint().version()).hasToString("0.2.0"));
        assertThat(place("").hidden()).isTrue();

        delete(folder.resolve("mine"));
        rooms.loading.look();
        assertThat(rooms.catalogue.packs())
                .singleElement()
                .satisfies(
                        pack -> assertThat(pack.manifest().imprint().version()).hasToString("0.1.0"));
        assertThat(rooms.heard.lines).containsExactly("loaded ", "loaded mine", "withdrawn mine");
    }

    @Test
    void twoFoldersWithOnePackAreADefectOfTheSecond() throws IOException {
        new TinyPack("acme").into(folder.resolve("a"));
        new TinyPack("acme").into(folder.resolve("b"));
        rooms.loading.look();
        assertThat(place("a").defects()).isEmpty();
        assertThat(place("b").defects())
                .singleElement()
                .satisfies(defect -> assertThat(defect.say(Language.ENGLISH))
                        .isEqualTo("The pack “acme” is there already, in the folder “a”."));
    }

    @Test
    void aDefectivePackIsRefusedWholeAndTheOneBeforeStays() throws IOException {
        new TinyPack("acme").into(folder.resolve("acme"));
        rooms.loading.look();
        String sound = place("acme").release();

        new TinyPack("acme").change(FABLE, "truth: myth", "truth: perhaps").into(folder.resolve("acme"));
        rooms.loading.look();
        assertThat(place("acme").release()).isEqualTo(sound);
        assertThat(place("acme").defects())
                .anySatisfy(defect -> assertThat(defect.spot().toString()).startsWith(FABLE + ":"));
        assertThat(rooms.catalogue.having("quiz/acme-quiz")).isPresent();
        assertThat(rooms.heard.lines).endsWith("refused acme, the old one stays");

        new TinyPack("acme").change(FABLE, "0.1.0", "0.1.1").into(folder.resolve("acme"));
        rooms.loading.look();
        assertThat(place("acme").release()).isNotEqualTo(sound);
        assertThat(place("acme").defects()).isEmpty();
    }

    @Test
    void theOneBeforeStaysOverARestartToo() throws IOException {
        new TinyPack("acme").into(folder.resolve("acme"));
        rooms.loading.look();
        new TinyPack("acme").put("pack.yaml", "id: [").into(folder.resolve("acme"));

        Rooms again = new Rooms(folder.toString());
        again.kept.files.putAll(rooms.kept.files);
        again.kept.packs.putAll(rooms.kept.packs);
        again.loading.look();
        assertThat(again.catalogue.having("quiz/acme-quiz")).isPresent();
        assertThat(again.heard.lines).containsExactly("refused acme, the old one stays");
    }

    @Test
    void whatBeganOnARefusedOrReplacedReleaseFindsIt() throws IOException {
        new TinyPack("acme").into(folder.resolve("acme"));
        rooms.loading.look();
        String before = rooms.catalogue.having("quiz/acme-quiz").orElseThrow().hash();
        new TinyPack("acme").change(FABLE, "0.1.0", "0.2.0").into(folder.resolve("acme"));
        rooms.loading.look();
        Pack now = rooms.catalogue.having("quiz/acme-quiz").orElseThrow();
        assertThat(now.hash()).isNotEqualTo(before);
        assertThat(rooms.catalogue
                        .release(before)
                        .question("acme-fable")
                        .orElseThrow()
                        .item()
                        .imprint()
                        .version())
                .hasToString("0.1.0");
    }

    @Test
    void onlyWhatChangedIsLoadedAgain() throws IOException {
        new TinyPack("acme").into(folder.resolve("acme"));
        rooms.loading.look();
        String state = rooms.loading.state();
        rooms.loading.load(state);
        rooms.loading.look();
        assertThat(rooms.heard.lines).containsExactly("loaded ", "loaded acme");

        new TinyPack("zebra").into(folder.resolve("zebra"));
        assertThat(rooms.loading.state()).isNotEqualTo(state);
        rooms.loading.load(rooms.loading.state());
        assertThat(rooms.heard.lines).containsExactly("loaded ", "loaded acme", "loaded zebra");
    }

    @Test
    void aFolderMayBeThePackItself() throws IOException {
        new TinyPack("acme").into(folder);
        rooms.loading.look();
        assertThat(packs()).containsExactly("own", "acme");
    }

    @Test
    void aFolderThatCannotBeReadChangesNothing() throws IOException {
        new TinyPack("acme").into(folder.resolve("acme"));
        rooms.loading.look();
        Path elsewhere = Files.move(folder, folder.resolveSibling(folder.getFileName() + "-gone"));
        rooms.loading.load(rooms.loading.state());
        rooms.loading.load(rooms.loading.state());
        assertThat(packs()).containsExactly("own", "acme");
        assertThat(rooms.loading.places())
                .anySatisfy(place -> assertThat(place.defects())
                        .singleElement()
                        .satisfies(defect ->
                                assertThat(defect.say(Language.ENGLISH)).isEqualTo("This folder cannot be read.")));
        Files.move(elsewhere, folder);
        rooms.loading.load(rooms.loading.state());
        assertThat(rooms.loading.places())
                .allSatisfy(place -> assertThat(place.defects()).isEmpty());
        assertThat(rooms.heard.lines).as("said once").containsExactly("loaded ", "loaded acme", "refused " + folder);
    }

    @Test
    void thatAnotherNodeKeepsTheSameReleaseInThisMomentIsNoFailure() throws IOException {
        rooms.kept.raced = true;
        new TinyPack("acme").into(folder.resolve("acme"));
        rooms.loading.look();
        assertThat(packs()).containsExactly("own", "acme");
    }

    @Test
    void whatADatabaseThatWasDownDidNotKeepIsTriedAgain() throws IOException {
        new TinyPack("acme").into(folder.resolve("acme"));
        rooms.kept.down = true;
        assertThatIllegalStateException().isThrownBy(() -> rooms.loading.load(rooms.loading.state()));
        assertThat(packs()).containsExactly("own");

        rooms.kept.down = false;
        rooms.loading.load(rooms.loading.state());
        assertThat(packs()).containsExactly("own", "acme");
    }
}
