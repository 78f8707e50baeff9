package org.telemaque.tool.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rule 10 of the house: page records and templates belong together by name. */
class PagesTest {
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.telemaque.tool");
    private static final JavaClasses SPECIMENS = new ClassFileImporter().importPackages("org.telemaque.broken");

    @Test
    void everyPageRecordHasItsTemplateAndEveryTemplateItsPage() throws IOException {
        assertThat(templates(TEMPLATES)).isEqualTo(pages(CODE));
    }

    @Test
    void aPageWithoutItsTemplateAndATemplateWithoutItsPageAreCaught() throws IOException {
        assertThat(pages(SPECIMENS)).containsExactly("player/LonelyPage.jte");
        assertThat(templates(Path.of("src/test/jte"))).containsExactly("player/OrphanPage.jte");
    }

    @Test
    void everyPageIsARecordThatBeginsWithItsFrame() {
        assertThat(pageClasses(CODE)).isNotEmpty().allSatisfy(page -> {
            assertThat(page.isRecord()).as(page.getName()).isTrue();
            assertThat(page.reflect().getRecordComponents()[0].getType()).isEqualTo(Frame.class);
        });
    }

    private static Set<String> pages(JavaClasses classes) {
        return pageClasses(classes)
                .map(page -> Templates.name(page.reflect()) + ".jte")
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JavaClass> pageClasses(JavaClasses classes) {
        return classes.stream().filter(candidate -> candidate.isAssignableTo(Page.class) && !candidate.isInterface());
    }

    private static Set<String> templates(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jte"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.contains("/") && !name.startsWith("part/"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
