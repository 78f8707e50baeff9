package org.telemaque.demolms;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the demo LMS to the rules of the house; each rule must also catch its specimen under {@code broken}. */
class DemoLmsHouseTest {
    private static final String ROOT = "org.telemaque.demolms";
    private static final String BROKEN = "org.telemaque.broken";
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
    private static final JavaClasses SPECIMENS = new ClassFileImporter().importPackages(BROKEN);

    private static final ArchRule NO_CIRCLES =
            slices().matching("org.telemaque.(**)").should().beFreeOfCycles();

    @Test
    void noCirclesBetweenPackages() {
        NO_CIRCLES.check(CODE);
        assertThat(NO_CIRCLES.evaluate(SPECIMENS).hasViolation()).isTrue();
    }

    @Test
    void everyPackageHasAPageAndIsNullMarked() {
        assertThat(packages(CODE)).hasSizeGreaterThan(1).allMatch(name -> isMarked(CODE, name));
        assertThat(packages(SPECIMENS)).hasSizeGreaterThan(1).noneMatch(name -> isMarked(SPECIMENS, name));
    }

    @Test
    void everyPackagePromisesThreeToNineThingsAndSaysWhatIsNotThere() {
        assertThat(packages(CODE))
                .allSatisfy(name -> assertThat(defects("src/main/java", name)).isEmpty());
        assertThat(packages(SPECIMENS))
                .allSatisfy(name -> assertThat(defects("src/test/java", name)).isNotEmpty());
    }

    private static List<String> packages(JavaClasses classes) {
        return classes.stream().map(JavaClass::getPackageName).distinct().toList();
    }

    private static boolean isMarked(JavaClasses classes, String name) {
        return classes.getPackage(name).isAnnotatedWith(NullMarked.class);
    }

    private static List<String> defects(String sources, String name) {
        String page = read(Path.of(sources, name.replace('.', '/'), "package-info.java"));
        int promises = page.split("<li>", -1).length - 1;
        return Stream.of(
                        promises < 3 || promises > 9 ? "promises " + promises + " things" : "",
                        page.contains("Not here") ? "" : "does not say what is not here")
                .filter(defect -> !defect.isEmpty())
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
