package org.telemaque.courseware.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telemaque.courseware.SmallPack;
import org.telemaque.courseware.pack.Defect;
import org.telemaque.courseware.pack.Rule;
import org.telemaque.courseware.text.Links;

class ReadingPromisesTest {

    @TempDir
    private Path folder;

    @Test
    void allDefectsComeAtOnceWithFileAndLine() {
        PackRead read = new SmallPack()
                .change("quizzes/tout/quiz.yaml", "percent: 60", "percent: 160")
                .change("items/choix.yaml", "key: oui", "key: 7")
                .change("courses/debut/course.yaml", "lesson: un", "lesson: deux")
                .read();
        assertThat(read.defects().stream()
                        .filter(Defect::fails)
                        .map(defect -> defect.spot().toString()))
                .contains("quizzes/tout/quiz.yaml:7", "items/choix.yaml:6", "courses/debut/course.yaml:7");
    }

    @Test
    void aFileHasTheShapeOfItsPublishedSchemaOrItIsNotReadFurther() {
        SmallPack pack = new SmallPack().change("items/choix.yaml", "type: single", "type: magic");
        assertThat(pack.defects(Rule.E1)).hasSize(1);
        assertThat(pack.defects(Rule.E2))
                .allMatch(defect -> !defect.spot().file().contains("quizzes"));
    }

    @Test
    void aDefectivePackIsRefusedWhole() {
        assertThat(new SmallPack().without("items/choix.yaml").read()).isInstanceOf(PackRead.Defective.class);
        assertThat(new SmallPack()
                        .change("quizzes/tout/strings.en.yaml", "\"Tout\"", "\"All {n}\"")
                        .read())
                .isInstanceOf(PackRead.Sound.class);
        assertThat(new PackReader(Links.PLAIN).read(PackSource.memory(Map.of())))
                .isInstanceOf(PackRead.Defective.class);
    }

    @Test
    void aFolderAJarAndAClassPathGiveTheSamePack() throws IOException {
        String hash = new SmallPack().pack().hash();
        Path pack = folder.resolve("pack/petit");
        Path jar = folder.resolve("un pack.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, String> file : new SmallPack().files().entrySet()) {
                Path target = pack.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.writeString(target, file.getValue());
                out.putNextEntry(new JarEntry("pack/petit/" + file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(hash(PackSource.directory(pack))).isEqualTo(hash);
        assertThat(hash(onClassPath(jar))).isEqualTo(hash);
        assertThat(hash(onClassPath(folder))).isEqualTo(hash);
    }

    @Test
    void aSealedPackIsNotCheckedAgainAndOneThatChangedSinceIsCheckedWhole() {
        PackReader reader = new PackReader(Links.PLAIN);
        PackSource unsound = PackSource.memory(
                new SmallPack().change("ids.lock", "quiz/tout\n", "").files());
        assertThat(reader.read(unsound)).isInstanceOf(PackRead.Defective.class);
        assertThat(reader.read(unsound, PackSeal.NONE)).isInstanceOf(PackRead.Defective.class);
        assertThat(reader.read(unsound, new PackSeal(new SmallPack().pack().hash())))
                .isInstanceOf(PackRead.Defective.class);
        assertThat(reader.read(unsound, new PackSeal(PackReader.hash(unsound)))).isInstanceOf(PackRead.Sound.class);
    }

    @Test
    void onlyASoundPackIsSealed() throws IOException {
        Path pack = written(new SmallPack());
        PackSeal.main(pack.toString());
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            assertThat(PackSeal.classPath(loader, "pack/petit"))
                    .isEqualTo(new PackSeal(new SmallPack().pack().hash()));
            Files.delete(pack.resolve("items/choix.yaml"));
            PackSeal.main(pack.toString());
            assertThat(folder.resolve("pack")).isDirectoryContaining("glob:**/petit");
            assertThat(PackSeal.classPath(loader, "pack/petit")).isEqualTo(PackSeal.NONE);
        }
    }

    private Path written(SmallPack files) throws IOException {
        Path pack = folder.resolve("pack/petit");
        for (Map.Entry<String, String> file : files.files().entrySet()) {
            Path target = pack.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
        return pack;
    }

    private static PackSource onClassPath(Path place) throws IOException {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {place.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            return PackSource.classPath(loader, "pack/petit");
        }
    }

    private static String hash(PackSource source) {
        return new PackReader(Links.PLAIN).read(source) instanceof PackRead.Sound sound
                ? sound.pack().hash()
                : "defective";
    }

    @Test
    void aFileThatNothingReadsIsReported() {
        assertThat(new SmallPack().put("items/faute.yml", "x").defects(Rule.E2))
                .singleElement()
                .satisfies(defect -> assertThat(defect.spot()).hasToString("items/faute.yml"));
    }
}
