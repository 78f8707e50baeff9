package org.telemaque.tool.house;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Rule 11 of the house, for every package of every jar: it says what it is for, what it promises and what is not there. */
class PackagesTest {

    private static final List<String> JARS = List.of("lti", "xapi", "courseware", "lrs", "tool");
    private static final Path ROOMS = Path.of("src/main/java/org/telemaque/tool");
    private static final Path SPECIMENS = Path.of("src/test/java/org/telemaque/broken");
    private static final Plan PLAN = Plan.ofThePage();

    @TestFactory
    Stream<DynamicTest> everyPackageSaysWhatItIsForWhatItPromisesAndWhatIsNotThere() {
        return JARS.stream()
                .map(jar -> Path.of("..", jar, "src/main/java"))
                .flatMap(PackagesTest::packages)
                .map(folder -> DynamicTest.dynamicTest(
                        folder.toString(),
                        () -> assertThat(PackagePage.of(folder).defects("")).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyPromiseOfAPackageIsRepeatedByATestOfItsJar() {
        return JARS.stream().flatMap(jar -> {
            String tests = tests(jar) + (jar.equals("tool") ? tests("../liberty") : "");
            return packages(Path.of("..", jar, "src/main/java"))
                    .map(folder -> DynamicTest.dynamicTest(
                            folder.toString(),
                            () -> assertThat(PackagePage.of(folder).untested(tests))
                                    .isEmpty()));
        });
    }

    @TestFactory
    Stream<DynamicTest> everyRoomBeginsWithItsResponsibilityInThePlan() {
        return PLAN.names().stream()
                .map(room -> DynamicTest.dynamicTest(
                        room,
                        () -> assertThat(PackagePage.of(ROOMS.resolve(room.replace('.', '/')))
                                        .defects(PLAN.responsibility(room)))
                                .isEmpty()));
    }

    @Test
    void aPackageThatSaysTooLittleIsCaught() {
        PackagePage poor = PackagePage.of(SPECIMENS.resolve("foundation/event"));
        assertThat(poor.defects("the vocabulary of what happens to a learner"))
                .containsExactly(
                        "is not @NullMarked",
                        "does not begin with its responsibility",
                        "promises 1 things",
                        "does not say what is not here");
        assertThat(poor.untested("void somethingElse()")).containsExactly("Nobody tests this.");
        assertThat(poor.untested("void nobodyTestsThis()")).isEmpty();
    }

    @Test
    void aPackageThatSaysNothingIsCaught() {
        assertThat(PackagePage.of(SPECIMENS.resolve("door/player")).defects("")).hasSize(3);
    }

    private static Stream<Path> packages(Path sources) {
        return sources(sources).map(Path::getParent).distinct();
    }

    private static String tests(String jar) {
        return sources(Path.of("..", jar, "src/test/java"))
                .map(PackagesTest::read)
                .collect(joining());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
